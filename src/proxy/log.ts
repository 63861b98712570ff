import type { RefusedCall } from "./refused-call.ts";

/** What is written of a request: fixed words and numbers only, so nothing of a client gets in. */
export interface LogEntry {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly upstreamStatus: number | null;
  readonly ms: number;
  /** Why it was refused or failed; null when it was answered. */
  readonly reason: string | null;
}

/** Takes one line, its line break included. */
export type WriteLog = (line: string) => void;

/** The line of a refusal that came before a route was known, in milliseconds since 1970. */
export function refusalLine(
  { status, reason }: RefusedCall,
  now: number,
  seen: Partial<Pick<LogEntry, "method" | "route" | "ms">> = {},
): string {
  const entry = { method: "", route: "none", ms: 0, ...seen };
  return logLine({ ...entry, status, upstreamStatus: null, reason }, now);
}

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** One request as one line of JSON; JSON escapes the control characters. */
export function logLine(
  { method, ms, upstreamStatus, reason, ...entry }: LogEntry,
  now: number,
): string {
  const line = {
    time: new Date(now).toISOString(),
    method: methods.includes(method) ? method : "other",
    ...entry,
    ...(upstreamStatus !== null && { upstreamStatus }),
    ms: Math.round(ms),
    ...(reason !== null && { reason }),
  };
  return `${JSON.stringify(line)}\n`;
}
