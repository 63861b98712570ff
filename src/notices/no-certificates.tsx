import { ArrowUpRight } from "lucide-react";
import { counted } from "../certificates/counted.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { buttonLook } from "../ui/button.tsx";
import { NothingPanel } from "./nothing-panel.tsx";

interface NoCertificatesProps {
  /** The scope that was read; null when there are several. */
  readonly scope: Scope | null;
  readonly scopeCount: number;
}

/** The list is empty; Cloudflare answers so, too, where the plan has no Access mTLS. */
export function NoCertificates({ scope, scopeCount }: NoCertificatesProps) {
  const kind = scope?.kind ?? "account";
  const dashboard =
    scope?.kind === "account"
      ? `https://dash.cloudflare.com/${scope.id}/one/access-controls/service-credentials`
      : "https://one.dash.cloudflare.com/";
  return (
    <NothingPanel
      title={
        scope === null
          ? `No certificates in these ${counted(scopeCount, "scope")}`
          : `No certificates in this ${kind}`
      }
      action={
        <a href={dashboard} target="_blank" rel="noreferrer" className={buttonLook.outline}>
          Open Access controls
          <ArrowUpRight aria-hidden className="size-3.5" />
        </a>
      }
    >
      Cloudflare answered with an empty list: either no mTLS root certificate has been uploaded
      here, or the plan does not include Access mTLS. Both look the same from outside.
    </NothingPanel>
  );
}
