import { recordedAnswer } from "./recorded-answer.ts";
import type { Answer } from "./upstream-options.ts";

const permission = "Access: Mutual TLS Certificates Read";

/** Every refusal of Cloudflare's that is known: its answer, and the words that explain it. */
export const knownRefusals: readonly {
  readonly name: string;
  readonly answer: Answer;
  readonly title: string;
  readonly advice: string;
  readonly label: string;
}[] = (
  [
    [
      "10000",
      recordedAnswer("auth-error-403"),
      "This credential can’t read mTLS certificates",
      permission,
      "Cloudflare · HTTP 403 · code 10000",
    ],
    [
      "10000 with 401",
      refusal(401, 10_000, "Authentication error"),
      "This credential can’t read mTLS certificates",
      permission,
      "Cloudflare · HTTP 401 · code 10000",
    ],
    [
      "10000 with 405",
      recordedAnswer("auth-method-405"),
      "This list does not take API tokens",
      "CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY",
      "HTTP 405 · code 10000",
    ],
    [
      "6003 + 6111",
      recordedAnswer("token-malformed-400"),
      "Cloudflare cannot read this credential",
      "CLOUDFLARE_API_TOKEN is malformed",
      "HTTP 400 · code 6003",
    ],
    [
      "6003 + 6103",
      recordedAnswer("key-malformed-400"),
      "Cloudflare cannot read this credential",
      "CLOUDFLARE_API_KEY is malformed",
      "HTTP 400 · code 6003",
    ],
    [
      "9109, wrong token",
      recordedAnswer("token-wrong-403"),
      "Cloudflare does not know this token",
      "revoked",
      "HTTP 403 · code 9109",
    ],
    [
      "9109, no permission",
      recordedAnswer("unauthorized-resource-403"),
      "This token has no permission here",
      permission,
      "HTTP 403 · code 9109",
    ],
    [
      "9109, location",
      recordedAnswer("token-ip-403"),
      "The token’s IP address filter excludes this server",
      "client IP filter",
      "HTTP 403 · code 9109",
    ],
    [
      "9103",
      recordedAnswer("key-unknown-400"),
      "The email and the key do not match",
      "CLOUDFLARE_EMAIL",
      "HTTP 400 · code 9103",
    ],
    [
      "9106",
      recordedAnswer("auth-missing-400"),
      "No credential reached Cloudflare",
      "CLOUDFLARE_API_TOKEN",
      "HTTP 400 · code 9106",
    ],
    [
      "9107",
      refusal(400, 9_107, "Missing X-Auth-Key"),
      "No credential reached Cloudflare",
      "CLOUDFLARE_API_TOKEN",
      "HTTP 400 · code 9107",
    ],
    [
      "1000",
      recordedAnswer("verify-invalid-401"),
      "Cloudflare does not know this token",
      "owned by an account",
      "HTTP 401 · code 1000",
    ],
    [
      "7003",
      recordedAnswer("route-400"),
      "There is no such account",
      "32 hexadecimal digits",
      "HTTP 400 · code 7003",
    ],
    [
      "9999",
      recordedAnswer("access-not-enabled"),
      "Zero Trust was never set up in this account",
      "enables it",
      "HTTP 403 · code 9999",
    ],
    ["500", recordedAnswer("internal-500"), "Cloudflare answered 500", "Try again", "HTTP 500"],
    [
      "502 with HTML",
      recordedAnswer("edge-502-html"),
      "Cloudflare answered 502",
      "ray id",
      "HTTP 502",
    ],
    [
      "an unknown code",
      refusal(418, 12_345, "Something new"),
      "Cloudflare refused to list the certificates",
      "What it said is given with this",
      "HTTP 418 · code 12345",
    ],
    [
      "200 with success false",
      refusal(200, 12_345, "Odd"),
      "Cloudflare refused to list the certificates",
      "What it said is given with this",
      "HTTP 200 · code 12345",
    ],
    [
      "HTML with 200",
      { status: 200, headers: { "content-type": "text/html" }, body: "<html>hello</html>" },
      "Cloudflare’s answer could not be read",
      "CLOUDFLARE_BASE_URL",
      "HTTP 200",
    ],
    [
      "a redirect",
      { status: 302, headers: { location: "https://example.com/" }, body: "" },
      "Cloudflare’s answer could not be read",
      "CLOUDFLARE_BASE_URL",
      "HTTP 302",
    ],
  ] as const
).map(([name, answer, title, advice, label]) => ({ name, answer, title, advice, label }));

function refusal(status: number, code: number, message: string): Answer {
  return {
    status,
    body: { success: false, errors: [{ code, message }], messages: [], result: null },
  };
}
