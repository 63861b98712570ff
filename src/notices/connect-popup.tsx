import { DialogPopup, type DialogProps } from "../ui/dialog-popup.tsx";
import { permissionName, tokensPage } from "./token-page.ts";

const example = `CLOUDFLARE_API_TOKEN=…
CLOUDFLARE_ACCOUNT_ID=…`;

/** How to set the credentials of an account. */
export function ConnectPopup(dialog: DialogProps) {
  return (
    <DialogPopup {...dialog} title="Connect your account">
      <ol className="mt-3 list-decimal space-y-3 pl-5 text-middle">
        <li>
          <a href={tokensPage} target="_blank" rel="noreferrer" className="text-ink underline">
            Create an API token at Cloudflare
          </a>{" "}
          with the permission <strong className="font-strong text-ink">{permissionName}</strong>{" "}
          on your account. To pick accounts and zones by name, add Account Settings Read and
          Zone Read.
        </li>
        <li>
          Put it into a file named <code className="font-mono text-small text-ink">.env</code>{" "}
          where Notafter runs, or into its environment:
          <pre className="mt-2 rounded-control bg-soft p-3 font-mono text-small wrap-anywhere whitespace-pre-wrap text-ink select-all">
            {example}
          </pre>
        </li>
        <li>Start Notafter again. The token stays in its server; this page never sees it.</li>
      </ol>
      <p className="mt-3 text-small text-middle">
        A zone instead of an account: CLOUDFLARE_ZONE_ID. A global key instead of a token:
        CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY.
      </p>
    </DialogPopup>
  );
}
