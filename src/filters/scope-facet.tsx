import { ChevronDown } from "lucide-react";
import type { Scope } from "../cloudflare/paths.ts";
import { afterRows } from "../ui/after-rows.ts";
import { buttonLook } from "../ui/button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { Later } from "../ui/later.tsx";

export interface ScopeFacetProps {
  /** The scopes that are read. */
  readonly scopes: readonly Scope[];
  readonly scopeName: (scope: Scope) => string;
  /** By `scopeKey`: how many certificates the other filters keep of each. */
  readonly counts: ReadonlyMap<string, number>;
  readonly within: readonly Scope[];
  readonly onWithin: (within: readonly Scope[]) => void;
}

const ScopeFacetPopup = afterRows(
  async () => (await import("./scope-facet-popup.tsx")).ScopeFacetPopup,
);

/** Keeps the certificates of some of the scopes that are read. */
export function ScopeFacet(props: ScopeFacetProps) {
  const { within, scopeName } = props;
  const [first] = within;
  const chosen =
    first === undefined
      ? "All scopes"
      : within.length === 1
        ? scopeName(first)
        : `${within.length} scopes`;
  const trigger = {
    triggerLook: `${buttonLook.outline} max-w-56`,
    triggerLabel: `Scope: ${chosen}`,
    trigger: (
      <>
        <span className="truncate">
          <ForeignText text={chosen} />
        </span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0 text-dim" />
      </>
    ),
  };
  return (
    <span data-facet="scope">
      <Later {...trigger}>
        {(defaultOpen) => <ScopeFacetPopup {...props} {...trigger} defaultOpen={defaultOpen} />}
      </Later>
    </span>
  );
}
