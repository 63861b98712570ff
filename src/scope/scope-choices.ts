import { type ScopeGroup, scopeKey } from "../certificates/scope-selection.ts";
import { isScopeId } from "../cloudflare/paths.ts";
import { groupName } from "./group-name.ts";
import type { ScopeChoice } from "./scope-choice.ts";

/** A line of the picker; what can be chosen has a value that tells it from all others. */
export type PickerLine =
  | { readonly kind: "label"; readonly text: string }
  | { readonly kind: "group"; readonly value: ScopeGroup; readonly text: string }
  | {
      readonly kind: "scope";
      readonly value: string;
      readonly choice: ScopeChoice;
      /** Whether it was typed, not listed. */
      readonly isTyped: boolean;
    };

/** The lines for what was typed: names and ids that contain it, and an id as itself. */
export function findLines(
  choices: readonly ScopeChoice[],
  typed: string,
  isListed: boolean,
): readonly PickerLine[] {
  const needle = typed.trim().toLowerCase();
  const matching = choices.filter(
    (choice) =>
      scopeKey(choice) === needle ||
      [choice.name, choice.id, choice.accountName ?? ""].some((text) =>
        text.toLowerCase().includes(needle),
      ),
  );
  const typedLines = choicesById(needle, matching).map((choice) => line(choice, true));
  return [
    ...(needle === "" ? groupLines(choices, isListed) : []),
    ...byAccount(matching),
    ...(typedLines.length > 0 ? [label("By id"), ...typedLines] : []),
  ];
}

function groupLines(choices: readonly ScopeChoice[], isListed: boolean): readonly PickerLine[] {
  if (choices.length < 2) return [];
  const kinds = new Set(choices.map(({ kind }) => kind));
  const offered: readonly ScopeGroup[] = [
    ...(kinds.has("account") ? (["all-accounts"] as const) : []),
    ...(kinds.has("zone") ? (["all-zones"] as const) : []),
    ...(kinds.size === 2 ? (["all"] as const) : []),
  ];
  return offered.map((value) => ({
    kind: "group",
    value,
    text: groupName(value, choices, isListed),
  }));
}

/** Each account with its zones below it. */
function byAccount(choices: readonly ScopeChoice[]): readonly PickerLine[] {
  const accounts = new Map<string | null, { name: string; lines: PickerLine[] }>();
  for (const choice of choices) {
    const [id, name] =
      choice.kind === "account"
        ? [choice.id, choice.name]
        : [choice.accountId, choice.accountName ?? "Other zones"];
    const account = accounts.get(id) ?? { name, lines: [] };
    account.lines.push(line(choice, false));
    accounts.set(id, account);
  }
  return [...accounts.values()].flatMap(({ name, lines }) => [label(name), ...lines]);
}

function label(text: string): PickerLine {
  return { kind: "label", text };
}

function line(choice: ScopeChoice, isTyped: boolean): PickerLine {
  return { kind: "scope", value: scopeKey(choice), choice, isTyped };
}

/** A typed id, also one that the credential may not list; `zone:` or `account:` may precede it. */
function choicesById(needle: string, known: readonly ScopeChoice[]): readonly ScopeChoice[] {
  const [, prefix, id = ""] = /^(?:(account|zone):)?(.*)$/.exec(needle) ?? [];
  if (!isScopeId(id) || known.some((choice) => choice.id === id)) return [];
  return (["account", "zone"] as const)
    .filter((kind) => prefix === undefined || prefix === kind)
    .map((kind) => ({ kind, id, name: id, accountId: null, accountName: null }));
}
