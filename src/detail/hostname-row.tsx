import { formatCount } from "../certificates/format-count.ts";
import { isWildcard } from "../certificates/hostname.ts";
import { dateIn } from "../certificates/moment.ts";
import { Moment } from "../ui/moment.tsx";
import { useZone } from "../ui/zone-context.ts";
import { CertificateLink } from "./certificate-link.tsx";
import { CopyIcon } from "./copy-icon.tsx";
import type { HostnameCover } from "./hostname-cover.ts";
import { LongText } from "./long-text.tsx";

interface HostnameRowProps {
  readonly hostname: string;
  readonly cover: HostnameCover;
  readonly onShow: (key: string) => void;
  /** Far below the first ones, where it is laid out when it comes into sight. */
  readonly isFarBelow: boolean;
}

/** As high as a row whose texts take one line each, so that nothing moves when it is laid out. */
const farBelowLook =
  "[contain-intrinsic-size:auto_40px] [content-visibility:auto] max-wide:[contain-intrinsic-size:auto_62px]";

/** A hostname, to be copied, and whether another root stays for it. */
export function HostnameRow({ hostname, cover, onShow, isFarBelow }: HostnameRowProps) {
  return (
    <li className={`max-wide:min-h-[62px] ${isFarBelow ? farBelowLook : ""}`}>
      <p className="flex items-center gap-1 py-0.5 has-[input]:flex-wrap max-wide:py-3">
        {hostname === "" ? (
          <span className="text-dim">empty</span>
        ) : (
          <LongText text={hostname} />
        )}{" "}
        <CopyIcon text={hostname} label={`Copy ${hostname}`} />
      </p>
      <p className="text-small text-middle">
        {isWildcard(hostname) && <span className="text-dim">wildcard, one label deep · </span>}
        <Cover cover={cover} onShow={onShow} />
      </p>
    </li>
  );
}

function Cover({ cover, onShow }: Pick<HostnameRowProps, "cover" | "onShow">) {
  switch (cover.kind) {
    case "last":
      return "no other root stays";
    case "unknown":
      return "no other root stays, and this one's date is unknown";
    case "unclear":
      return "another root has no readable date";
    case "uncovered":
      return (
        <span className="text-expired">
          no valid root since <Day time={cover.since} />
        </span>
      );
    case "stays":
      return (
        <>
          another root stays until <Day time={cover.until} />:{" "}
          <CertificateLink
            certificate={cover.root}
            onShow={onShow}
            className="max-wide:block max-wide:min-h-touch"
          />
          {cover.others > 0 && ` and ${formatCount(cover.others)} more`}
        </>
      );
  }
}

function Day({ time }: { readonly time: number }) {
  const zone = useZone();
  return (
    <Moment time={time} className="whitespace-nowrap">
      {dateIn(zone, time)}
    </Moment>
  );
}
