import { expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { startLine } from "./start-line.ts";
import { audience } from "./test-access.ts";
import { testToken } from "./test-site.ts";

const live = { CLOUDFLARE_API_TOKEN: testToken };
const access = {
  ACCESS_TEAM_DOMAIN: "https://team.cloudflareaccess.com",
  ACCESS_AUD: audience,
};
const names = { NOTAFTER_ALLOWED_HOSTS: "certs.example.com" };

test.each<[Record<string, string>, string]>([
  [{}, "sample data (set CLOUDFLARE_API_TOKEN to see your own) · for this machine"],
  [
    { ...live, NOTAFTER_ALLOWED_HOSTS: "localhost:8080" },
    "live from api.cloudflare.com with API token …ghij · choose an account or zone on the page · for this machine, also as localhost:8080",
  ],
  [
    { ...live, ...access, ...names, HOST: "0.0.0.0" },
    "live from api.cloudflare.com with API token …ghij · choose an account or zone on the page · for those whom team.cloudflareaccess.com has signed in, also as certs.example.com",
  ],
  [
    { HOST: "::" },
    "sample data (set CLOUDFLARE_API_TOKEN to see your own) · for everybody who reaches it, but only as 127.0.0.1:1: set NOTAFTER_ALLOWED_HOSTS to the one that people open",
  ],
])("%j says what is served, and to whom", (settings, words) => {
  const line = startLine(readConfig(settings), "http://127.0.0.1:1", "1.2.3");
  expect(line).toBe(`Notafter 1.2.3 on http://127.0.0.1:1 · ${words}`);
});
