import { describe, expect, test } from "vitest";
import { ConfigError, type Mount, readConfig } from "./config.ts";
import type { Environment } from "./setting-reader.ts";
import { audience } from "./test-access.ts";
import { testToken } from "./test-site.ts";

const live = { CLOUDFLARE_API_TOKEN: testToken };
const team = "https://team.cloudflareaccess.com";
const both = { ACCESS_TEAM_DOMAIN: team, ACCESS_AUD: audience };

function problemsOf(environment: Environment, mount?: Mount): readonly string[] {
  try {
    readConfig(environment, mount);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe("the team", () => {
  test.each([
    [team, team],
    [`${team}/`, team],
    ["https://TEAM.CloudflareAccess.com", team],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
  ])("%s is %s", (text, teamDomain) => {
    const config = readConfig({ ...both, ACCESS_TEAM_DOMAIN: text });
    expect(config.access).toEqual({ teamDomain, audience });
  });

  test.each([
    ["team.cloudflareaccess.com", /write https:/],
    ["team", /write https:/],
    ["ftp://team.cloudflareaccess.com", /write https:/],
    [`${team}/cdn-cgi/access/certs`, /write https:/],
    [`${team}?x`, /write https:/],
    [`${team}#x`, /write https:/],
    [`${team}\\x`, /write https:/],
    ["https://user:pass@team.cloudflareaccess.com", /write https:/],
    ["https://", /write https:/],
    ["https://team.cloudflareaccess.com:99999", /write https:/],
    [`${team} `, /write https:/],
    ["http://team.cloudflareaccess.com", /clear text/],
    ["http://127.0.0.1.evil.example", /clear text/],
  ])("%j is refused", (ACCESS_TEAM_DOMAIN, words) => {
    const problems = problemsOf({ ...both, ACCESS_TEAM_DOMAIN });
    expect(problems).toEqual([expect.stringMatching(words)]);
    expect(problems[0]).toMatch(/^ACCESS_TEAM_DOMAIN .*[.)]$/);
  });
});

describe("the audience", () => {
  test("is 64 hex digits, in lower case", () => {
    const config = readConfig({ ...both, ACCESS_AUD: audience.toUpperCase() });
    expect(config.access?.audience).toBe(audience);
  });

  test.each([
    "x",
    audience.slice(1),
    `${audience}0`,
    `${audience}\n`,
    audience.replace("0", "g"),
  ])("%j is refused", (ACCESS_AUD) => {
    expect(problemsOf({ ...both, ACCESS_AUD })).toEqual([
      expect.stringMatching(/^ACCESS_AUD is not .*64 hex digits/),
    ]);
  });
});

test("one is nothing without the other", () => {
  expect(problemsOf({ ACCESS_AUD: audience })).toEqual([
    expect.stringMatching(/^ACCESS_AUD is set without ACCESS_TEAM_DOMAIN/),
  ]);
  expect(problemsOf({ ACCESS_TEAM_DOMAIN: team, ACCESS_AUD: "" })).toEqual([
    expect.stringMatching(/^ACCESS_TEAM_DOMAIN is set without ACCESS_AUD/),
  ]);
});

describe("beyond this machine", () => {
  test.each(["0.0.0.0", "::", "192.168.0.1", "certs.example.com", "127.0.0.1.example.com"])(
    "a credential on %s needs both settings, and says so",
    (HOST) => {
      const [problem, ...others] = problemsOf({ ...live, HOST });
      expect(others).toEqual([]);
      for (const name of ["ACCESS_TEAM_DOMAIN", "ACCESS_AUD", "NOTAFTER_ALLOWED_HOSTS"]) {
        expect(problem).toContain(name);
      }
      expect(problemsOf({ ...live, ...both, HOST })).toEqual([]);
    },
  );

  test.each(["certs.example.com", "localhost:8080, certs.example.com:8443", "192.168.0.1"])(
    "so does one that is answered under the names %s",
    (NOTAFTER_ALLOWED_HOSTS) => {
      const [problem, ...others] = problemsOf({ ...live, NOTAFTER_ALLOWED_HOSTS });
      expect(others).toEqual([]);
      for (const name of [
        "ACCESS_TEAM_DOMAIN",
        "ACCESS_AUD",
        "out of NOTAFTER_ALLOWED_HOSTS",
      ]) {
        expect(problem).toContain(name);
      }
      expect(problem).not.toContain("localhost");
      expect(problemsOf({ ...live, ...both, NOTAFTER_ALLOWED_HOSTS })).toEqual([]);
    },
  );

  test("other ports of this machine need neither", () => {
    const NOTAFTER_ALLOWED_HOSTS = "localhost:8080,127.0.0.1:8080,[::1]:8080,[::1],localhost";
    expect(problemsOf({ ...live, NOTAFTER_ALLOWED_HOSTS })).toEqual([]);
  });

  test("the sample needs nothing", () => {
    expect(problemsOf({ HOST: "0.0.0.0" })).toEqual([]);
    expect(problemsOf({ NOTAFTER_ALLOWED_HOSTS: "certs.example.com" })).toEqual([]);
    expect(problemsOf({}, "worker")).toEqual([]);
  });

  test("a Worker with a credential always needs both, whatever HOST says", () => {
    for (const HOST of ["127.0.0.1", "0.0.0.0", ""]) {
      const [problem] = problemsOf({ ...live, HOST }, "worker");
      expect(problem).toMatch(
        /^A Worker is open to everybody.*ACCESS_TEAM_DOMAIN and ACCESS_AUD/,
      );
    }
    expect(problemsOf({ ...live, ...both }, "worker")).toEqual([]);
  });
});
