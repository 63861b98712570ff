// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { defaultBounds } from "../certificates/expiry.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import { rangeParser } from "../view/time-parsers.ts";
import { layOutAxis } from "./axis.ts";
import { layOutBands } from "./bands.ts";
import { readColumns } from "./expiry-columns.ts";
import { countLeftOut } from "./left-out.ts";
import { placeRange } from "./range.ts";
import { RangeHandles } from "./range-handles.tsx";
import { now } from "./test-certificates.ts";
import { layOutTicks } from "./ticks.ts";
import { useDraft } from "./use-draft.ts";

afterEach(cleanup);

const axis = layOutAxis(1_240);
const columns = readColumns([]);
const picture = {
  columns,
  now,
  axis,
  bands: layOutBands(axis, defaultBounds),
  ticks: layOutTicks(axis, defaultBounds),
  marks: [],
  leftOut: countLeftOut(columns.expires, [], now),
};

function Page({ first }: { readonly first: TimeRange | null }) {
  const [filter, setFilter] = useState(first);
  const [range, draft] = useDraft(filter, setFilter);
  return (
    <>
      <output>{filter === null ? "all" : rangeParser.serialize(filter)}</output>
      {range !== null && (
        <RangeHandles
          picture={picture}
          range={range}
          places={placeRange(axis, now, range)}
          zone="utc"
          draft={draft}
          onEscape={() => {}}
        />
      )}
    </>
  );
}

const filter = () => screen.getByRole("status").textContent;

function show(text: string) {
  render(<Page first={rangeParser.parse(text)} />);
}

/** What is filtered after each press of a key on an end of the range. */
function press(end: "Start" | "End", key: string, times: number) {
  return Array.from({ length: times }, () => {
    const handle = screen.getByRole("slider", { name: `${end} of the time range` });
    fireEvent.keyDown(handle, { key });
    fireEvent.keyUp(handle, { key });
    return filter();
  });
}

const day = "2027-02-23T12:00:00Z..2027-02-24T12:00:00Z";

test("an arrow moves the start of a narrow range towards its end", () => {
  show(day);
  expect(press("Start", "ArrowRight", 3)).toEqual([
    "2027-02-23T13:00:00Z..2027-02-24T12:00:00Z",
    "2027-02-23T14:00:00Z..2027-02-24T12:00:00Z",
    "2027-02-23T15:00:00Z..2027-02-24T12:00:00Z",
  ]);
});

test("an arrow moves the end of a narrow range towards its start", () => {
  show(day);
  expect(press("End", "ArrowLeft", 3)).toEqual([
    "2027-02-23T12:00:00Z..2027-02-24T11:00:00Z",
    "2027-02-23T12:00:00Z..2027-02-24T10:00:00Z",
    "2027-02-23T12:00:00Z..2027-02-24T09:00:00Z",
  ]);
});

test("a week a year ahead becomes shorter by a day with each press, and never empty", () => {
  show("2027-11-20..2027-11-27");
  expect(press("Start", "ArrowRight", 8)).toEqual([
    "2027-11-21..2027-11-27",
    "2027-11-22..2027-11-27",
    "2027-11-23..2027-11-27",
    "2027-11-24..2027-11-27",
    "2027-11-25..2027-11-27",
    "2027-11-26..2027-11-27",
    "2027-11-26T23:59:00Z..2027-11-27",
    "2027-11-26T23:59:00Z..2027-11-27",
  ]);
});

test("the first press closes an end that was open", () => {
  show("2027-02-23..");
  expect(press("End", "ArrowRight", 1)).toEqual(["2027-02-23.."]);
  expect(press("End", "ArrowLeft", 2)).toEqual([
    "2027-02-23..2036-08-12",
    "2027-02-23..2036-05-01",
  ]);
});

test("the first press closes a start that was open", () => {
  show("..2027-02-23");
  expect(press("Start", "ArrowLeft", 1)).toEqual(["..2027-02-23"]);
  expect(press("Start", "ArrowRight", 2)).toEqual([
    "2025-05-06..2027-02-23",
    "2025-09-08..2027-02-23",
  ]);
});

test("an end that opens when the other one is open leaves no filter behind", () => {
  show("..2027-02-23");
  expect(press("End", "End", 1)).toEqual(["all"]);
  expect(screen.queryAllByRole("slider")).toEqual([]);
});

test.each(["altKey", "metaKey", "ctrlKey"])("with %s an arrow is the browser’s", (held) => {
  show(day);
  const handle = screen.getByRole("slider", { name: "Start of the time range" });
  // Not prevented: the browser may go back.
  expect(fireEvent.keyDown(handle, { key: "ArrowLeft", [held]: true })).toBe(true);
  fireEvent.keyUp(handle, { key: "ArrowLeft" });
  expect(filter()).toBe(day);
});

test("a narrow range follows the pointer, not the room that its window is drawn with", () => {
  show(day);
  const handle = screen.getByRole("slider", { name: "Start of the time range" });
  handle.setPointerCapture = () => {};
  fireEvent.pointerDown(handle, { clientX: 500, button: 0 });
  fireEvent.pointerMove(handle, { clientX: 501 });
  fireEvent.pointerUp(handle, { clientX: 501 });
  expect(filter()).toBe("2027-02-24T04:00:00Z..2027-02-24T12:00:00Z");
});
