import { hostnameKey } from "../certificates/hostname-key.ts";
import { hostnameTexts } from "./hostname-texts.ts";

const plainHostnames = /^[\na-z0-9*._-]*$/;

/** Most hostnames are already folded and have one form: joining them is all there is to do. */
export function joinHostnames(hostnames: readonly string[]): { texts: string; keys: string } {
  const joined = joinLines(hostnames);
  const isPlain =
    plainHostnames.test(joined) &&
    !joined.includes("xn--") &&
    !joined.includes(".\n") &&
    !hostnames.some((hostname) => hostname.includes("\n"));
  if (isPlain) return { texts: joined, keys: joined };
  return {
    texts: joinLines(hostnames.flatMap(hostnameTexts)),
    keys: joinLines(hostnames.map(hostnameKey)),
  };
}

export function joinLines(lines: readonly string[]): string {
  return ["", ...lines, ""].join("\n");
}
