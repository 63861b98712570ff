import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { TooLargeError } from "./bounded-text.ts";
import { RefusedCall } from "./refused-call.ts";
import { causeCode } from "./upstream-refusals.ts";

/** The refusal of everybody while the key set of Access cannot be read; the log has `problem`. */
export function accessUnchecked(problem: string): RefusedCall {
  return new RefusedCall(
    proxyErrors.accessUnchecked,
    `access: key set ${problem}`,
    "This server cannot check your sign-in at the moment. Try again; its log says what is wrong.",
  );
}

/** Any failure to read the key set as that refusal, without a word of what was read. */
export function asAccessUnchecked(error: unknown): RefusedCall {
  if (error instanceof TooLargeError) return accessUnchecked("too large");
  if (!(error instanceof RefusedCall)) {
    return accessUnchecked(`out of reach ${causeCode(error)}`.trim());
  }
  return error.code === proxyErrors.accessUnchecked ? error : accessUnchecked("too slow");
}
