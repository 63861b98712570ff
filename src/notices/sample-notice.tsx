import { afterRows } from "../ui/after-rows.ts";
import { Later } from "../ui/later.tsx";
import { Notice } from "./notice.tsx";

const ConnectPopup = afterRows(async () => (await import("./connect-popup.tsx")).ConnectPopup);

const trigger = {
  trigger: "Connect your account",
  triggerLook: "shrink-0 underline underline-offset-2 max-wide:min-h-touch",
};

/** Says plainly that nothing on the page is real, and how to change that. */
export function SampleNotice() {
  return (
    <Notice
      tone="upcoming"
      title="Sample data."
      action={
        <Later {...trigger}>
          {(defaultOpen) => <ConnectPopup {...trigger} defaultOpen={defaultOpen} />}
        </Later>
      }
    >
      No Cloudflare credentials are set, so a built-in sample API answers.
    </Notice>
  );
}
