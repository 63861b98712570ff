import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { curlCommand } from "./curl.ts";
import { hostileTexts, rowWith } from "./hostile-rows.ts";

const list =
  "https://api.cloudflare.com/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/access/certificates";

/** What `sh` would hand to curl. */
function run(command: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const env = { CLOUDFLARE_API_TOKEN: "the-token" };
  return execFileSync("/bin/sh", ["-c", script], { env, encoding: "utf8" })
    .split("\0")
    .slice(0, -1);
}

test("the command asks for the one certificate with the shell's own token", () => {
  const command = curlCommand(rowWith({}).certificate);
  expect(command).toContain("$CLOUDFLARE_API_TOKEN");
  expect(run(command)).toEqual([
    "--fail-with-body",
    "--header",
    "Authorization: Bearer the-token",
    `${list}/f174e90a-fafe-4643-bbbc-4a0ed4fc8415`,
  ]);
});

test("without an id it asks for the list", () => {
  expect(run(curlCommand(rowWith({ id: null }).certificate)).at(-1)).toBe(list);
});

test.each(hostileTexts.filter((id) => id !== ""))(
  "the id %j runs nothing and stays one word",
  (id) => {
    const words = run(curlCommand(rowWith({ id }).certificate));
    expect(words).toHaveLength(4);
    expect(words[3]?.startsWith(`${list}/`)).toBe(true);
    expect(words[3]?.slice(list.length + 1)).toMatch(/^[\w%.!~*'()-]+$/);
  },
);

test("any id is a single segment of the path", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (id) => {
      const command = curlCommand(rowWith({ id }).certificate);
      expect(command.split(list)[1]?.slice(1, -1)).toMatch(/^[\w%.!~*'()\\-]+$/);
    }),
  );
});
