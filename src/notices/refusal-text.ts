import type { Scope } from "../cloudflare/paths.ts";
import type { Refusal } from "../cloudflare/refusal.ts";

/** A refusal as plain text, to paste into a ticket. It holds nothing secret. */
export function refusalText(refusal: Refusal, scope: Scope | null, title: string): string {
  const lines = [
    `Notafter: ${title}`,
    scope === null ? null : `${scope.kind} ${scope.id}`,
    refusal.status === null ? null : `HTTP ${refusal.status}`,
    ...refusal.errors.flatMap((error) => [
      `code ${error.code ?? "none"}: ${error.message}`,
      ...error.error_chain.map(({ code, message }) => `  code ${code ?? "none"}: ${message}`),
      error.source?.pointer == null ? null : `  at ${error.source.pointer}`,
      error.documentation_url,
    ]),
    refusal.ray === null ? null : `ray ${refusal.ray}`,
  ];
  return lines.filter((line) => line !== null).join("\n");
}
