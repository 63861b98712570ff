import { Suspense } from "react";
import type { OpenDetailProps } from "./open-detail.tsx";
import { OutOfDate } from "./ui/later.tsx";
import { whenShown } from "./ui/when-shown.ts";

const OpenDetail = whenShown(async () => (await import("./open-detail.tsx")).OpenDetail);

/** The certificate that the address names, in the panel. */
export function OpenCertificate(props: OpenDetailProps) {
  if (props.opened.key === null || !props.isLoaded) return null;
  return (
    <OutOfDate className="fixed right-4 bottom-4 z-20">
      <Suspense>
        <OpenDetail {...props} />
      </Suspense>
    </OutOfDate>
  );
}
