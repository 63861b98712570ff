import { Suspense } from "react";
import { afterRows } from "../ui/after-rows.ts";
import { OutOfDate } from "../ui/later.tsx";
import type { HonestyLineProps } from "./honesty-line.tsx";

const HonestyLine = afterRows(async () => (await import("./honesty-line.tsx")).HonestyLine);

/** What stands below everything: what the numbers on the page are made of. */
export function HonestyFooter(props: HonestyLineProps) {
  return (
    <footer className="pinned px-(--edge) pt-3">
      <OutOfDate>
        <Suspense>
          <HonestyLine {...props} />
        </Suspense>
      </OutOfDate>
    </footer>
  );
}
