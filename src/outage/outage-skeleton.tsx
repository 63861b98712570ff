/** The next outage before anything has come: the same lines in the same places. */
export function OutageSkeleton() {
  return (
    <div className="flex min-h-[180px] flex-col items-start max-wide:min-h-[200px]" aria-hidden>
      <p className="flex min-h-6 items-center text-small max-wide:-mb-2 max-wide:min-h-touch text-middle">
        Next outage if nothing changes
      </p>
      <span className={`${bar} mt-3 h-7 w-44`} />
      <span className={`${bar} mt-5 w-72 max-w-full`} />
      <span className={`${bar} mt-2.5 w-52`} />
    </div>
  );
}

const bar = "block h-3 animate-pulse rounded-full bg-soft";
