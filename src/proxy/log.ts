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
