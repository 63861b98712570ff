/** The credential lists no account and no zone: that is no error, and an id still works. */
export function NoScope() {
  return (
    <section className="pinned mx-auto max-w-[620px] px-(--edge) pt-24 max-wide:pt-10">
      <h2 className="text-heading">Which account or zone?</h2>
      <p className="mt-1 text-middle">
        This credential lists none, which is no fault: listing accounts needs Account Settings
        Read, listing zones needs Zone Read. Open the picker at the top and type or paste an id
        of 32 hexadecimal digits; the overview page of an account or zone in Cloudflare’s
        dashboard shows it. To begin there every time, set CLOUDFLARE_ACCOUNT_ID or
        CLOUDFLARE_ZONE_ID where Notafter runs.
      </p>
    </section>
  );
}
