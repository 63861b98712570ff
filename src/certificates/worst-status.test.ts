import { expect, test } from "vitest";
import { type Status, statuses } from "./expiry.ts";
import { worstStatus } from "./worst-status.ts";

test.each<[readonly Status[], ReturnType<typeof worstStatus>]>([
  [["valid", "expired", "critical", "expired"], { status: "expired", count: 2 }],
  [["valid", "soon", "critical"], { status: "critical", count: 1 }],
  [["soon", "soon", "upcoming"], { status: "soon", count: 2 }],
  [["valid", "upcoming", "unknown"], null],
  [[], null],
])("the worst of %j is %j", (list, worst) => {
  const rows = Uint8Array.from(list, (status) => statuses.indexOf(status));
  expect(worstStatus(rows)).toEqual(worst);
});
