import type { Scope } from "../cloudflare/paths.ts";
import type { Refusal } from "../cloudflare/refusal.ts";
import type { Explanation } from "./explain-refusal.ts";
import { serverErrorWords } from "./proxy-refusals.ts";
import { permissionName, tokensPage } from "./token-page.ts";

interface Row {
  readonly code: number;
  readonly status?: number;
  /** Some codes are shared between causes; the message then tells them apart. */
  readonly message?: RegExp;
  readonly explain: (scope: Scope | null) => Explanation;
}

const newToken = { href: tokensPage, text: "Create a token with this permission" };
const tokens = { href: tokensPage, text: "Open your API tokens" };

/** What Cloudflare's errors mean, the narrower rows first. */
const rows: readonly Row[] = [
  {
    code: 10_000,
    status: 405,
    explain: () => ({
      title: "This list does not take API tokens",
      advice:
        "Cloudflare refused the kind of credential, not its permissions. Set CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY instead of the token, then start Notafter again.",
      link: null,
    }),
  },
  {
    code: 10_000,
    explain: (scope) => ({
      title: "This credential can’t read mTLS certificates",
      advice: `Cloudflare gives one answer for four causes: the permission ${permissionName} is missing, ${namedScope(scope)} is not among what the credential covers, the credential is no longer valid, or its IP address filter excludes this server.`,
      link: newToken,
    }),
  },
  {
    code: 6_103,
    explain: () => malformed("CLOUDFLARE_API_KEY", "An API token does not belong there."),
  },
  {
    code: 6_102,
    explain: () => malformed("CLOUDFLARE_EMAIL", "It must be the address of the key’s user."),
  },
  {
    code: 6_003,
    explain: () =>
      malformed(
        "CLOUDFLARE_API_TOKEN",
        "Look for quotes, a line break, or “Bearer” within it.",
      ),
  },
  {
    code: 9_109,
    message: /location/i,
    explain: () => ({
      title: "The token’s IP address filter excludes this server",
      advice:
        "The token is good, but not from where Notafter runs. Add the server’s address to the token’s client IP filter, or run Notafter where the filter allows it.",
      link: tokens,
    }),
  },
  {
    code: 9_109,
    message: /unauthorized/i,
    explain: (scope) => ({
      title: "This token has no permission here",
      advice: `The token is good, but does not cover ${namedScope(scope)} with the permission ${permissionName}. Add it to the token, or make one that has it.`,
      link: newToken,
    }),
  },
  {
    code: 9_109,
    explain: () => ({
      title: "Cloudflare does not know this token",
      advice:
        "It is mistyped, was rolled, or was revoked. Set CLOUDFLARE_API_TOKEN to a valid one, then start Notafter again.",
      link: tokens,
    }),
  },
  {
    code: 1_000,
    status: 401,
    explain: () => ({
      title: "Cloudflare does not know this token",
      advice:
        "It is wrong, or it is owned by an account: such tokens cannot be verified here although they may be good.",
      link: tokens,
    }),
  },
  {
    code: 9_103,
    explain: () => ({
      title: "The email and the key do not match",
      advice:
        "CLOUDFLARE_EMAIL must be the address of the user whose global key CLOUDFLARE_API_KEY is. Correct them, then start Notafter again.",
      link: tokens,
    }),
  },
  ...[9_106, 9_107].map(
    (code): Row => ({
      code,
      explain: () => ({
        title: "No credential reached Cloudflare",
        advice:
          "Set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY, where Notafter runs, then start it again.",
        link: tokens,
      }),
    }),
  ),
  ...[7_003, 7_000].map(
    (code): Row => ({
      code,
      explain: (scope) => ({
        title: `There is no such ${scope?.kind ?? "account or zone"}`,
        advice:
          "Cloudflare could not route to this id. Compare it with the one on the overview page of the dashboard: 32 hexadecimal digits.",
        link: null,
      }),
    }),
  ),
  {
    code: 9_999,
    explain: () => ({
      title: "Zero Trust was never set up in this account",
      advice:
        "Access belongs to Zero Trust; until somebody enables it, there are no mTLS certificates to list.",
      link: { href: "https://one.dash.cloudflare.com/", text: "Open Zero Trust" },
    }),
  },
];

/** Explains an error of Cloudflare's by its code, else by its HTTP status. */
export function cloudflareWords(refusal: Refusal, scope: Scope | null): Explanation {
  const codes = refusal.errors.flatMap(({ code, error_chain: chain }) => [
    code,
    ...chain.map((link) => link.code),
  ]);
  const message = refusal.errors[0]?.message ?? "";
  const row = rows.find(
    ({ code, status, message: pattern }) =>
      codes.includes(code) &&
      (status === undefined || status === refusal.status) &&
      (pattern === undefined || pattern.test(message)),
  );
  if (row !== undefined) return row.explain(scope);
  if (refusal.status !== null && refusal.status >= 500) return serverErrorWords(refusal.status);
  return {
    title: "Cloudflare refused to list the certificates",
    advice: "What it said is given with this. The documentation of its API may say more.",
    link: null,
  };
}

function malformed(variable: string, hint: string): Explanation {
  return {
    title: "Cloudflare cannot read this credential",
    advice: `The value of ${variable} is malformed. ${hint} Correct it, then start Notafter again.`,
    link: null,
  };
}

function namedScope(scope: Scope | null): string {
  return scope === null ? "this account or zone" : `this ${scope.kind}`;
}
