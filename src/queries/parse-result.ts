import * as v from "valibot";
import { noAnswer, RefusedError } from "../cloudflare/refusal.ts";

/**
 * A `result` as what it should be.
 * @throws RefusedError when it is not: an answer that is not the proxy's is no answer.
 */
export function parseResult<T>(schema: v.GenericSchema<unknown, T>, result: unknown): T {
  const parsed = v.safeParse(schema, result);
  if (parsed.success) return parsed.output;
  throw new RefusedError({ ...noAnswer, pageStatus: 200 }, { cause: parsed.issues });
}
