import { expect, test } from "vitest";
import { noAnswer } from "../cloudflare/refusal.ts";
import { unlistedTitle, unlistedWords } from "./unlisted-words.ts";

const refused = (status: number) =>
  ({ ...noAnswer, origin: "cloudflare", status, pageStatus: status }) as const;

test.each([
  [
    { kinds: ["account"], refusal: refused(500), isReading: false },
    "Not all accounts could be listed.",
    "What the others hold is missing below. Cloudflare answered 500.",
  ],
  [
    { kinds: ["account", "zone"], refusal: refused(403), isReading: false },
    "Not all accounts and zones could be listed.",
    "What the others hold is missing below. Cloudflare answered 403. Listing them needs Account Settings Read and Zone Read.",
  ],
  [
    { kinds: ["zone"], refusal: null, isReading: false },
    "Cloudflare lists no zones any more.",
    "What was read before stays below. Without Zone Read the lists are empty.",
  ],
] as const)("%j", (unlisted, title, words) => {
  expect(unlistedTitle(unlisted)).toBe(title);
  expect(unlistedWords(unlisted)).toBe(words);
});
