import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const secret = "AsecretOfWhoeverBuilds_0123456789abcdef";

/** Every file below a directory by its path. */
function readAll(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(directory.length + 1), readFileSync(path, "latin1")]),
  );
}

test("a credential of whoever builds gets into nothing that is built", () => {
  const directory = mkdtempSync(join(tmpdir(), "notafter-build-"));
  const env = {
    PATH: process.env.PATH,
    CLOUDFLARE_API_TOKEN: secret,
    ACCESS_AUD: secret,
    VITE_TOKEN: secret,
  };
  try {
    for (const [name, ...options] of [["client"], ["server", "--ssr"]]) {
      const outDir = join(directory, name ?? "");
      const command = ["node_modules/vite/bin/vite.js", "build", "--outDir", outDir];
      execFileSync(process.execPath, [...command, ...options], {
        cwd: root,
        env,
        stdio: "pipe",
      });
    }
    const files = readAll(directory);
    expect([...files.keys()]).toContain("server/node.js");
    expect([...files].filter(([, text]) => text.includes(secret))).toEqual([]);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test("the page that is built holds no server code, and nothing holds a source map", () => {
  const files = readAll(join(root, "dist"));
  expect([...files.keys()]).toContain("worker/worker.js");
  expect([...files.keys()].filter((path) => path.endsWith(".map"))).toEqual([]);
  for (const [path, text] of files) {
    expect(text, path).not.toContain("sourceMappingURL");
    if (!path.startsWith("client/")) continue;
    for (const words of ["ACCESS_TEAM_DOMAIN", "x-auth-key", "Northwind"]) {
      expect(text, path).not.toContain(words);
    }
  }
});
