import { expect, test } from "vitest";
import { findChoices, type ScopeChoice } from "./scope-choices.ts";

const choices: readonly ScopeChoice[] = [
  { kind: "account", id: "0".repeat(32), name: "Northwind Robotics", accountName: null },
  { kind: "account", id: "1".repeat(32), name: "Lindqvist", accountName: null },
  { kind: "zone", id: "2".repeat(32), name: "northwind.io", accountName: "Northwind Robotics" },
];

function found(typed: string): string[] {
  return findChoices(choices, typed).map(
    ({ value, items }) =>
      `${value}: ${items.map(({ kind, name }) => `${kind} ${name}`).join(", ")}`,
  );
}

test.each([
  ["", ["Accounts: account Northwind Robotics, account Lindqvist", "Zones: zone northwind.io"]],
  ["lind", ["Accounts: account Lindqvist"]],
  ["northwind", ["Accounts: account Northwind Robotics", "Zones: zone northwind.io"]],
  ["nothing of the kind", []],
])("%j finds %j", (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test("an unknown id can be chosen as an account or as a zone", () => {
  const id = "a".repeat(32);
  expect(found(` ${id.toUpperCase()} `)).toEqual([`By id: account ${id}, zone ${id}`]);
  expect(found(`zone:${id}`)).toEqual([`By id: zone ${id}`]);
});

test("a known id is offered by its name alone", () => {
  expect(found("0".repeat(32))).toEqual(["Accounts: account Northwind Robotics"]);
});

test("what is nearly an id is none", () => {
  expect(found("a".repeat(31))).toEqual([]);
});
