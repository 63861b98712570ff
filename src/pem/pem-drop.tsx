import { Suspense, useEffect } from "react";
import { afterRows } from "../ui/after-rows.ts";
import { OutOfDate } from "../ui/later.tsx";
import { restOfCode } from "../ui/rest-of-code.ts";
import type { PemPageProps } from "./pem-page.tsx";

const PemPage = afterRows(async () => (await import("./pem-page.tsx")).PemPage);

/**
 * Matches certificates that are dropped or pasted anywhere on the page with the loaded ones, and
 * shows in a dialog what came of it. Nothing leaves the page.
 */
export function PemDrop(props: PemPageProps) {
  useEffect(() => {
    if (props.isOpen) restOfCode.fetchNow();
  }, [props.isOpen]);
  return (
    <OutOfDate>
      <Suspense fallback={null}>
        <PemPage {...props} />
      </Suspense>
    </OutOfDate>
  );
}
