import { formatCount } from "../certificates/format-count.ts";
import type { Refusal } from "../cloudflare/refusal.ts";
import { Notice } from "./notice.tsx";
import { permissionName } from "./token-page.ts";

interface RefusedScopesNoticeProps {
  readonly scopes: readonly { readonly status: string; readonly refusal: Refusal | null }[];
}

/** Some of the chosen scopes may not be read; the others are not held up by that. */
export function RefusedScopesNotice({ scopes }: RefusedScopesNoticeProps) {
  const refused = scopes.filter(({ status }) => status === "no-access").length;
  if (refused === 0) return null;
  return (
    <Notice
      tone="soon"
      title={`${formatCount(refused)} of ${formatCount(scopes.length)} scopes cannot be read.`}
    >
      The credential has no access there: most often the permission {permissionName} is missing.
      Their certificates are not among those below; the list of scopes at the top names them.
    </Notice>
  );
}
