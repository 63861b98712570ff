import { createContext, useContext } from "react";
import { defaultBounds, type StatusBounds } from "../certificates/expiry.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { TextRange } from "../ui/split-text.ts";

/** What the current filter matches in a certificate: what to mark, and what to show first. */
export interface Highlight {
  /** The same hostnames, those that match first. */
  readonly matchingFirst: (hostnames: readonly string[]) => readonly string[];
  readonly inHostname: (hostname: string) => readonly TextRange[];
  readonly inName: (name: string) => readonly TextRange[];
  /** In a fingerprint's colon form, `2C:1E:…`. */
  readonly inFingerprint: (fingerprint: string) => readonly TextRange[];
}

/** What cells need beside their certificate; read from here, so that columns stay the same. */
export interface CellContent {
  readonly highlight: Highlight;
  /** The room for hostnames in a row. */
  readonly hostnamesPx: number;
  /** Whether each fingerprint says its kind, because they differ. */
  readonly isKindShown: boolean;
  /** Whether there is room for more of a fingerprint than its two ends. */
  readonly isRoomy: boolean;
  readonly bounds: StatusBounds;
  /** What a scope is called. */
  readonly scopeName: (scope: Scope) => string;
}

export const CellContext = createContext<CellContent>({
  highlight: {
    matchingFirst: (hostnames) => hostnames,
    inHostname: () => [],
    inName: () => [],
    inFingerprint: () => [],
  },
  hostnamesPx: 0,
  isKindShown: false,
  isRoomy: true,
  bounds: defaultBounds,
  scopeName: ({ id }) => id,
});

export function useCellContext(): CellContent {
  return useContext(CellContext);
}
