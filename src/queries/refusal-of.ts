import { noAnswer, type Refusal, RefusedError } from "../cloudflare/refusal.ts";

/** An error of the page's own is no refusal, but is shown like one rather than swallowed. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  const said = {
    code: null,
    message: error instanceof Error ? error.message : String(error),
    documentation_url: null,
  };
  return { ...noAnswer, errors: [{ ...said, source: null, error_chain: [] }] };
}
