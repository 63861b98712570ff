import { expect, test } from "vitest";
import type { ScopeChoice } from "./scope-choice.ts";
import { findLines } from "./scope-choices.ts";

const northwind = { id: "0".repeat(32), name: "Northwind Robotics" };
const choices: readonly ScopeChoice[] = [
  { ...northwind, kind: "account", accountId: null, accountName: null },
  {
    kind: "account",
    id: "1".repeat(32),
    name: "Lindqvist",
    accountId: null,
    accountName: null,
  },
  {
    kind: "zone",
    id: "2".repeat(32),
    name: "northwind.io",
    accountId: northwind.id,
    accountName: northwind.name,
  },
  { kind: "zone", id: "3".repeat(32), name: "other.io", accountId: null, accountName: null },
];

function found(typed: string): string[] {
  return findLines(choices, typed, true).map((line) => {
    if (line.kind === "label") return `# ${line.text}`;
    return line.kind === "group" ? line.text : `${line.choice.kind} ${line.choice.name}`;
  });
}

test("all scopes stand below their accounts, after what chooses whole groups", () => {
  expect(found("")).toEqual([
    "All accounts (2)",
    "All zones (2)",
    "Everything (4)",
    "# Northwind Robotics",
    "account Northwind Robotics",
    "zone northwind.io",
    "# Lindqvist",
    "account Lindqvist",
    "# Other zones",
    "zone other.io",
  ]);
});

test.each([
  ["lind", ["# Lindqvist", "account Lindqvist"]],
  ["WIND.", ["# Northwind Robotics", "zone northwind.io"]],
  ["nothing of the kind", []],
])("%j finds %j", (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test("an unknown id can be chosen as an account or as a zone", () => {
  const id = "a".repeat(32);
  expect(found(` ${id.toUpperCase()} `)).toEqual(["# By id", `account ${id}`, `zone ${id}`]);
  expect(found(`zone:${id}`)).toEqual(["# By id", `zone ${id}`]);
});

test("a known id is offered by its name alone", () => {
  expect(found("1".repeat(32))).toEqual(["# Lindqvist", "account Lindqvist"]);
  expect(found(`account:${"1".repeat(32)}`)).toEqual(["# Lindqvist", "account Lindqvist"]);
});

test("what is nearly an id is none", () => {
  expect(found("a".repeat(31))).toEqual([]);
});

test("a single scope needs no groups", () => {
  expect(findLines(choices.slice(0, 1), "", true).map(({ kind }) => kind)).toEqual([
    "label",
    "scope",
  ]);
});
