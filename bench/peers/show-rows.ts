import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Grid } from "../in-page-grid.mjs";

/** A certificate as grids like it: each column a text, made once. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly hostnames: string;
  readonly fingerprint: string;
  /** ISO 8601, so that its order as a text is that in time. */
  readonly expires: string | null;
}

interface WireRow {
  readonly id: string;
  readonly name: string;
  readonly associated_hostnames: readonly string[];
  readonly fingerprint: string;
  readonly expires_on: string | null;
}

/** Reads the list, then draws a page of it; `ways` are those in which it is not a plain table. */
export async function showRows(
  draw: (rows: Row[]) => ReactNode,
  ways: Partial<Grid>,
): Promise<void> {
  Reflect.set(window, "grid", { ...Reflect.get(window, "grid"), ...ways });
  const answer = await fetch("rows.json");
  const list: readonly WireRow[] = await answer.json();
  const root = document.getElementById("root");
  if (root === null) return;
  const rows = list.map((row) => ({
    id: row.id,
    name: row.name,
    hostnames: row.associated_hostnames.join(", "),
    fingerprint: row.fingerprint,
    expires: row.expires_on,
  }));
  createRoot(root).render(draw(rows));
}
