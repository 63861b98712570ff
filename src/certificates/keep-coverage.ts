import type { Certificate } from "./certificate.ts";
import { type Coverage, createCoverageBuilder } from "./coverage.ts";

/**
 * Gives the coverage of one list after the other. A list that begins with the one before it, as
 * one that is being read does, costs only what has been added.
 */
export function createCoverageKeeper(): (certificates: readonly Certificate[]) => Coverage {
  let builder = createCoverageBuilder();
  let list: readonly Certificate[] = [];
  let coverage = builder.coverage();
  return (certificates) => {
    if (certificates === list) return coverage;
    if (!startsWith(certificates, list)) {
      builder = createCoverageBuilder();
      list = [];
    }
    builder.add(list.length === 0 ? certificates : certificates.slice(list.length));
    list = certificates;
    coverage = builder.coverage();
    return coverage;
  };
}

function startsWith(list: readonly unknown[], start: readonly unknown[]): boolean {
  return start.length <= list.length && start.every((item, place) => item === list[place]);
}
