import { type ComponentType, lazy } from "react";
import { restOfCode } from "./rest-of-code.ts";

/** A component that stands on the page from the start, and whose code comes after the first rows. */
export function afterRows<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await restOfCode.fetch(load) }));
}
