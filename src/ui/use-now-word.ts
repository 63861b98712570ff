import { useContext } from "react";
import { clock } from "./clock.ts";
import { ClockContext } from "./clock-context.ts";

/** What to call the moment that the page computes for: "then" where it is not now. */
export function useNowWord(): "now" | "then" {
  return useContext(ClockContext) === clock ? "now" : "then";
}
