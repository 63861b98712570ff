/**
 * The kind and place of an error in a few safe characters. Its message is left out: it may quote
 * what a client or an upstream sent.
 */
export function describeException(error: unknown): string {
  if (!(error instanceof Error)) return "exception";
  const frames = error.stack?.split("\n").filter((line) => line.startsWith("    at ")) ?? [];
  const [place = ""] = /[\w.-]+\.[cm]?[jt]s:\d+:\d+/.exec(frames.join("\n")) ?? [];
  return `exception ${error.name.replace(/\W/g, "").slice(0, 40)} ${place}`.trim();
}
