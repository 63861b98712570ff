import { Fragment, type ReactNode } from "react";
import { counted } from "../certificates/counted.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import type { NamedOutage } from "./name-outage.ts";

interface OutageSentenceProps {
  readonly outage: NamedOutage;
  readonly onCertificate: (key: string) => void;
  readonly onHostname: (hostname: string) => void;
}

/** More names than two make no sentence any more: the rest of them is counted. */
function namesOf<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, all.length > 2 ? 1 : 2);
}

/** "admin.example.com loses its last valid root when Admin console root expires." */
export function OutageSentence({ outage, onCertificate, onHostname }: OutageSentenceProps) {
  const { hostnames, certificates } = outage;
  const namedHostnames = namesOf(hostnames).map((hostname) => (
    <NameButton key={hostname} text={hostname} onClick={() => onHostname(hostname)} />
  ));
  const namedCertificates = namesOf(certificates).map(({ key, name, id }) => (
    <NameButton
      key={key}
      text={name ?? id ?? "a certificate without a name"}
      onClick={() => onCertificate(key)}
    />
  ));
  return (
    <>
      <Enumeration names={namedHostnames} total={hostnames.length} unit="hostname" />{" "}
      {hostnames.length === 1
        ? "loses its last valid root when "
        : "lose their last valid root when "}
      <Enumeration names={namedCertificates} total={certificates.length} unit="certificate" />{" "}
      {certificates.length === 1 ? "expires." : "expire."}
    </>
  );
}

interface EnumerationProps {
  readonly names: readonly ReactNode[];
  readonly total: number;
  readonly unit: string;
}

/** "a", "a and b", "a, b and 3 more hostnames". */
function Enumeration({ names, total, unit }: EnumerationProps) {
  const rest = total - names.length;
  const more = rest > 0 ? counted(rest, `more ${unit}`) : null;
  const parts = more === null ? names : [...names, more];
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a name's place in its sentence
    <Fragment key={place}>
      {place > 0 && (place === parts.length - 1 ? " and " : ", ")}
      {part}
    </Fragment>
  ));
}

function NameButton({
  text,
  onClick,
}: {
  readonly text: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="max-w-full truncate rounded-chip align-bottom font-strong text-ink decoration-dim underline-offset-2 hover:underline max-wide:py-3 max-wide:-my-3"
    >
      {/* Above what makes the next line's names large enough for a finger. */}
      <span className="relative z-[1]">
        <ForeignText text={text} />
      </span>
    </button>
  );
}
