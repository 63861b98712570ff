import type * as z from "zod/mini";
import { noAnswer, RefusedError } from "../cloudflare/refusal.ts";

/**
 * A `result` as what it should be.
 * @throws RefusedError when it is not: an answer that is not the proxy's is no answer.
 */
export function parseResult<T extends z.ZodMiniType>(schema: T, result: unknown): z.output<T> {
  const parsed = schema.safeParse(result);
  if (parsed.success) return parsed.data;
  throw new RefusedError({ ...noAnswer, pageStatus: 200 }, { cause: parsed.error });
}
