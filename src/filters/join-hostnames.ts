import { hostnameKey } from "../certificates/hostname-key.ts";
import {
  HostnameLines,
  type Hostnames,
  isPlainLines,
  joinLines,
  linesOf,
} from "../certificates/hostname-lines.ts";
import { hostnameTexts } from "./hostname-texts.ts";

/** What a search looks through, each entry between line feeds. */
export interface JoinedHostnames {
  /** Both forms of each hostname, folded. */
  readonly texts: string;
  readonly keys: string;
}

export function joinHostnames(hostnames: Hostnames): JoinedHostnames {
  const lines = linesOf(hostnames);
  if (lines !== null && isPlainLines(lines)) return { texts: lines, keys: lines };
  const all = [...hostnames];
  return {
    texts: joinLines(all.flatMap(hostnameTexts)),
    keys: joinLines(all.map(hostnameKey)),
  };
}

/** Whether a page's text already is what a search looks through. */
export function isSearchable(hostnames: Hostnames): hostnames is HostnameLines {
  return hostnames instanceof HostnameLines && hostnames.isPlain;
}
