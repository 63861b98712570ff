import { useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { rankHostnames } from "./rank-hostnames.ts";
import { sortHostnames } from "./sort-hostnames.ts";

/** The hostnames to show, in the order of the sort rules. Each column is ranked once per list. */
export function useHostnameOrder(
  coverage: Coverage,
  certificates: readonly Certificate[],
  numbers: readonly number[],
  sort: readonly SortRule[],
): readonly number[] {
  return useMemo(
    () => sortHostnames(rankHostnames(coverage, certificates), sort, numbers),
    [coverage, certificates, sort, numbers],
  );
}
