import type { Scope } from "../cloudflare/paths.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import { visibleText } from "../ui/visible-text.ts";
import { useCellContext } from "./cell-context.ts";

/** The scopes whose lists hold a certificate: the first one by name, and how many more. */
export function ScopeCell({ scopes }: { readonly scopes: readonly Scope[] }) {
  const { scopeName } = useCellContext();
  const names = scopes.map(scopeName);
  return (
    <span
      className="flex min-w-0 gap-1.5 text-middle"
      title={names.map(visibleText).join("\n")}
    >
      <span className="truncate">
        <ForeignText text={names[0] ?? ""} />
      </span>
      {names.length > 1 && (
        <span className="shrink-0 text-dim">
          +{names.length - 1}
          <span className="sr-only">: {names.slice(1).map(visibleText).join(", ")}</span>
        </span>
      )}
    </span>
  );
}
