import { posix } from "node:path";
import { parseSync, type Rolldown } from "vite";
import { assertSettled } from "./assert-settled.ts";

/** A file of the bundle, with the code of a module. */
export type Chunk = Pick<Rolldown.OutputChunk, "fileName" | "code">;

/** Where a script leaves what its chunks export: by their place, by name. */
const left = "globalThis.notafter";
const exportsOf = (place: number) => `${left}[${place}]`;

/**
 * The code of one classic script that does what these chunks do, one after the other.
 * @param chunks each after what it imports, of which there is nothing else
 */
export function linkAsScript(chunks: readonly Chunk[]): string {
  const names = chunks.map(({ fileName }) => fileName);
  // V8 compiles a function in brackets ahead, off the main thread, and an arrow when it is called.
  // Called when the script is over, it stands alone below what it calls: for the place of an
  // `Error`, such as React makes, a debugger has V8 parse each caller again.
  const parts = chunks.map(
    (chunk, place) => `queueMicrotask((function(){${scriptPart(chunk, place, names)}}));`,
  );
  const begin = `"use strict";${left}=[];`;
  const code = begin + parts.join("");
  const [problem] = parseSync("script.js", code, { sourceType: "script" }).errors;
  if (problem !== undefined) throw new Error(`No classic script: ${problem.message}`);
  return code;
}

/**
 * The code of a module that takes from the script what it imports of its chunks. It must be
 * fetched by that script or later.
 * @param script the file names of the chunks in the script
 */
export function linkAsModule(chunk: Chunk, script: readonly string[]): string {
  const { module } = parseSync(chunk.fileName, chunk.code, { sourceType: "module" });
  return edited(chunk.code, takeImports(chunk, module, script));
}

function scriptPart(chunk: Chunk, place: number, script: readonly string[]): string {
  const { fileName, code } = chunk;
  const { module } = parseSync(fileName, code, { sourceType: "module" });
  const exports = module.staticExports.map(({ start, end, entries }) => {
    const members = entries.map(({ exportName, localName, moduleRequest }) => {
      // `export const` and others hold more than names.
      const isList = /^export\s*\{/.test(code.slice(start, end));
      if (!isList || moduleRequest !== null || !localName.name || !exportName.name) {
        throw new Error(`${fileName} exports otherwise than by a list of its own names.`);
      }
      return { name: exportName.name, own: localName.name };
    });
    const text = members.map(({ name, own }) => `${name}:${own}`).join(",");
    return { start, end, text: `${exportsOf(place)}={${text}};`, members };
  });
  const own = exports.flatMap(({ members }) => members.map((member) => member.own));
  assertSettled(chunk, own);
  return edited(code, [...takeImports(chunk, module, script), ...exports]);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function takeImports(
  { fileName }: Chunk,
  { staticImports }: ReturnType<typeof parseSync>["module"],
  script: readonly string[],
): readonly Edit[] {
  return staticImports.flatMap(({ start, end, moduleRequest, entries }) => {
    const place = script.indexOf(posix.join(posix.dirname(fileName), moduleRequest.value));
    if (place === -1) return [];
    const members = entries.map(({ importName, localName }) => {
      if (importName.kind !== "Name") {
        throw new Error(`${fileName} imports otherwise than by names.`);
      }
      return `${importName.name}:${localName.value}`;
    });
    return { start, end, text: `const{${members}}=${exportsOf(place)};` };
  });
}

function edited(code: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((one, other) => one.start - other.start);
  const kept = inOrder.map(({ start, text }, at) => {
    return code.slice(inOrder[at - 1]?.end ?? 0, start) + text;
  });
  return kept.join("") + code.slice(inOrder.at(-1)?.end ?? 0);
}
