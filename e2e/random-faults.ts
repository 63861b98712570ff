import { createRandom } from "../src/sample/random.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import type { Answer, Misbehaviour, UpstreamOptions } from "./upstream-options.ts";

export const faultKinds = ["5xx", "reset", "truncate", "html", "429", "lie"] as const;
export type FaultKind = (typeof faultKinds)[number];

interface FaultOptions {
  /** Of all requests for certificates, how many meet a fault: 0 to 1. */
  readonly share: number;
  readonly seed: string;
  /** Called for some of the requests, to change the list while it is read. */
  readonly onShift?: () => void;
}

export interface RandomFaults {
  readonly respond: UpstreamOptions["respond"];
  /** How often each kind came. */
  readonly counts: Readonly<Record<FaultKind | "shift", number>>;
}

/** Makes an upstream misbehave by chance; the same seed gives the same chances. */
export function randomFaults({ share, seed, onShift }: FaultOptions): RandomFaults {
  const random = createRandom(seed);
  const counts = { "5xx": 0, reset: 0, truncate: 0, html: 0, "429": 0, lie: 0, shift: 0 };
  return {
    counts,
    respond({ path }, answer) {
      if (!path.endsWith("/access/certificates") || random.next() >= share) return undefined;
      if (onShift !== undefined && random.next() < 0.2) {
        counts.shift++;
        onShift();
        return undefined;
      }
      const kind = faultKinds[Math.floor(random.next() * faultKinds.length)] ?? "5xx";
      counts[kind]++;
      return kind === "lie" ? lie(answer(), random.next()) : faults[kind]();
    },
  };
}

const faults: Readonly<Record<Exclude<FaultKind, "lie">, () => Answer | Misbehaviour>> = {
  "5xx": () => recordedAnswer("internal-500"),
  reset: () => "reset",
  truncate: () => "truncate",
  html: () => ({ status: 200, body: "<!DOCTYPE html><title>Sign in</title>" }),
  "429": () => {
    const answer = recordedAnswer("rate-429");
    return { ...answer, headers: { ...answer.headers, "retry-after": "1" } };
  },
};

/** The same rows under numbers that are missing, absurd, or nearly right. */
function lie(answer: Answer, chance: number): Answer {
  if (typeof answer.body !== "object" || answer.body === null) return answer;
  const info = "result_info" in answer.body ? answer.body.result_info : null;
  const total = isCounted(info) ? info.total_count : 0;
  const lies = [
    null,
    { page: 0, per_page: 0, count: 0, total_count: 0, total_pages: 0 },
    { total_count: total + 1 },
    { total_count: "many", total_pages: {} },
    { per_page: 1, total_count: total * 1_000, total_pages: total * 1_000 },
  ];
  const said = lies[Math.floor(chance * lies.length)];
  return { ...answer, body: { ...answer.body, result_info: said } };
}

function isCounted(info: unknown): info is { readonly total_count: number } {
  return typeof info === "object" && info !== null && "total_count" in info;
}
