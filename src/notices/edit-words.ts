import type { Edit } from "../certificates/changes.ts";
import { counted } from "../certificates/counted.ts";

/** A part of what was edited: words, and the hostnames that they are about where these are few. */
export interface EditPart {
  readonly hostnames: readonly string[];
  readonly words: string;
}

/** So many hostnames are named; of one that was removed the page shows nothing any more. */
const mostHostnames = 2;

/** What a list now says otherwise of a certificate: "a.example.com removed", "renamed". */
export function editWords({ before, after }: Edit): readonly EditPart[] {
  return [
    ...hostnamesPart(without(before, after), "removed"),
    ...hostnamesPart(without(after, before), "added"),
    ...(before.name === after.name ? [] : [{ hostnames: [], words: "renamed" }]),
  ];
}

function without(one: Edit["after"], other: Edit["after"]): readonly string[] {
  const there = new Set(other.hostnames);
  return [...one.hostnames].filter((hostname) => !there.has(hostname));
}

function hostnamesPart(hostnames: readonly string[], verb: string): readonly EditPart[] {
  if (hostnames.length === 0) return [];
  return hostnames.length > mostHostnames
    ? [{ hostnames: [], words: `${counted(hostnames.length, "hostname")} ${verb}` }]
    : [{ hostnames, words: verb }];
}
