import { HorizonFrame } from "./horizon-frame.tsx";

/** The horizon before there is anything to draw: the same caption, bands and axis. */
export function HorizonSkeleton() {
  return (
    <HorizonFrame notes={[]} aside={null}>
      <div aria-hidden className="absolute inset-x-0 top-1 h-[88px] border-b border-line">
        <div className="h-full w-[55%] animate-pulse bg-soft/60" />
      </div>
      <div aria-hidden className="absolute inset-x-1 bottom-1 flex justify-between">
        {labels.map((label) => (
          <span key={label} className="h-2.5 w-8 animate-pulse rounded-full bg-soft" />
        ))}
      </div>
    </HorizonFrame>
  );
}

const labels = ["expired", "now", "7 d", "30 d", "1 y", "10 y"];
