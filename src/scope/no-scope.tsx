import { Button } from "../ui/button.tsx";

/** Cloudflare lists no account and no zone of what is asked for: that is no error, and an id still works. */
export function NoScope({ onList }: { readonly onList: () => void }) {
  return (
    <section className="pinned mx-auto max-w-[620px] px-(--edge) pt-24 max-wide:pt-10">
      <h2 className="text-heading">Which account or zone?</h2>
      <p className="mt-1 text-middle">
        Cloudflare lists none here, which is no fault: listing accounts needs Account Settings
        Read, listing zones needs Zone Read. Open the picker at the top and type or paste an id
        of 32 hexadecimal digits; the overview page of an account or zone in Cloudflare’s
        dashboard shows it. To begin there every time, set CLOUDFLARE_ACCOUNT_ID or
        CLOUDFLARE_ZONE_ID where Notafter runs.
      </p>
      <Button className="mt-4" onClick={onList}>
        List them again
      </Button>
    </section>
  );
}
