import { formatCount } from "../certificates/format-count.ts";
import { defaultSlots, type Hint, hints } from "../certificates/tidy-up.ts";
import { buttonLook } from "../ui/button.tsx";
import { Menu } from "../ui/menu.tsx";
import { TidyUpRoom } from "./tidy-up-room.tsx";

interface TidyUpMenuProps {
  /** By hint, how many a click would show. */
  readonly counts: ReadonlyMap<Hint, number>;
  /** Whether it is hostnames that are counted: those of the certificates that a hint means. */
  readonly areHostnames: boolean;
  readonly chosen: readonly Hint[];
  /** How many certificates an account holds; null where the list is not one account's, or not whole. */
  readonly slotsUsed: number | null;
  readonly onChoose: (chosen: readonly Hint[]) => void;
}

const words: Readonly<Record<Hint, string>> = {
  "no-hostnames": "without hostnames",
  "same-fingerprint": "with the fingerprint of another",
  "same-name": "with the name of another",
  "expired-attached": "expired, still on hostnames",
};

const hostnameWords: Readonly<Record<Hint, string>> = {
  // None: it is listed all the same when it was chosen beside certificates.
  "no-hostnames": "on a certificate without hostnames",
  "same-fingerprint": "on one with the fingerprint of another",
  "same-name": "on one with the name of another",
  "expired-attached": "on an expired certificate",
};

/** What could be tidied up, as filters; only its room is there when there is nothing. */
export function TidyUpMenu(props: TidyUpMenuProps) {
  const { counts, areHostnames, chosen, slotsUsed, onChoose } = props;
  const shown = hints.filter((hint) => chosen.includes(hint) || (counts.get(hint) ?? 0) > 0);
  if (shown.length === 0) return <TidyUpRoom />;
  return (
    <Menu
      trigger={chosen.length === 0 ? "Tidy up" : `Tidy up · ${chosen.length}`}
      triggerLook={`${buttonLook.outline} ${chosen.length === 0 ? "" : "border-ink bg-soft"}`}
      kind="checks"
      items={shown}
      names={names(counts, areHostnames ? hostnameWords : words)}
      isOn={(hint) => chosen.includes(hint)}
      onPick={(hint) =>
        onChoose(hints.filter((other) => chosen.includes(other) !== (other === hint)))
      }
      {...(slotsUsed !== null && { note: slotWords(slotsUsed) })}
    />
  );
}

function names(
  counts: TidyUpMenuProps["counts"],
  said: Readonly<Record<Hint, string>>,
): Record<Hint, string> {
  const entries = hints.map((hint) => {
    const count = formatCount(counts.get(hint) ?? 0);
    return [hint, `${count} ${said[hint]}`] as const;
  });
  return Object.fromEntries(entries) as Record<Hint, string>;
}

function slotWords(used: number): string {
  const count = formatCount(used);
  return used > defaultSlots
    ? `${count} certificates; an account has ${defaultSlots} slots unless Cloudflare raised it`
    : `${count} of the account's ${defaultSlots} default slots ${used === 1 ? "is" : "are"} used`;
}
