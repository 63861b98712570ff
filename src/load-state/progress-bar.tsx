import { type Reading, readShare } from "./load-words.ts";

/** Two pixels under the header while pages load. It takes no room, so nothing moves. */
export function ProgressBar({ reading }: { readonly reading: Reading }) {
  const share = readShare(reading);
  if (share === null) return null;
  const isRefresh = share === 1;
  return (
    <div
      role="progressbar"
      aria-label={isRefresh ? "Refreshing certificates" : "Loading certificates"}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(isRefresh ? {} : { "aria-valuenow": Math.round(share * 100) })}
      className="absolute inset-x-0 -bottom-px h-0.5 overflow-hidden"
    >
      <div
        className={`h-full bg-accent transition-[width] duration-quick ${isRefresh ? "animate-pulse" : ""}`}
        style={{ width: `${Math.max(4, share * 100)}%` }}
      />
    </div>
  );
}
