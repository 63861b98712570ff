import { lazy, Suspense } from "react";
import { OutOfDate } from "../ui/later.tsx";
import type { PemPageProps } from "./pem-page.tsx";

const PemPage = lazy(async () => {
  return { default: (await import("./pem-page.tsx")).PemPage };
});

/**
 * Matches certificates that are dropped or pasted anywhere on the page with the loaded ones, and
 * shows in a dialog what came of it. Nothing leaves the page.
 */
export function PemDrop(props: PemPageProps) {
  return (
    <OutOfDate>
      <Suspense fallback={null}>
        <PemPage {...props} />
      </Suspense>
    </OutOfDate>
  );
}
