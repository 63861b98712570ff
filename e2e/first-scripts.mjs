import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const client = fileURLToPath(new URL("../dist/client", import.meta.url));

/**
 * The scripts that a built page needs before it can draw its first rows, as URL paths: those
 * that it names itself, and all that they import statically.
 * @param {string} directory
 * @returns {readonly string[]}
 */
export function firstScripts(directory = client) {
  const page = readFileSync(join(directory, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(
    ([, path]) => path ?? "",
  );
  return withImports(named, directory);
}

/**
 * Scripts below `/assets/` whose names begin so, with all that they import statically.
 * @param {string} name
 * @returns {readonly string[]}
 */
export function scriptsOf(name) {
  const files = readdirSync(join(client, "assets"));
  const named = files.filter((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
  if (named.length === 0) throw new Error(`No script of the built page is called ${name}.`);
  return withImports(
    named.map((file) => `/assets/${file}`),
    client,
  );
}

/**
 * Where the files of URL paths are.
 * @param {readonly string[]} paths
 * @param {string} directory
 */
export function filesOf(paths, directory = client) {
  return paths.map((path) => join(directory, path));
}

/**
 * @param {readonly string[]} paths
 * @param {string} directory
 */
function withImports(paths, directory) {
  const found = new Set(paths);
  // A set gives what is added to it meanwhile, too.
  for (const path of found) {
    const code = readFileSync(join(directory, path), "utf8");
    for (const [, from] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/g)) {
      if (from !== undefined) found.add(posix.join(posix.dirname(path), from));
    }
  }
  return [...found].sort();
}
