import { formatCount } from "../certificates/format-count.ts";
import { type ScopeGroup, scopeKey } from "../certificates/scope-selection.ts";
import { isScopeId, type Scope } from "../cloudflare/paths.ts";

/** A scope that can be chosen. */
export interface ScopeChoice extends Scope {
  /** What to show for it: its name, or its id where no name is known. */
  readonly name: string;
  /** Of a zone, the id and the name of its account. */
  readonly accountId: string | null;
  readonly accountName: string | null;
}

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
): readonly PickerLine[] {
  const needle = typed.trim().toLowerCase();
  const matching = choices.filter(({ id, name, accountName }) =>
    [name, id, accountName ?? ""].some((text) => text.toLowerCase().includes(needle)),
  );
  const typedLines = choicesById(needle, matching).map((choice) => line(choice, true));
  return [
    ...(needle === "" ? groupLines(choices) : []),
    ...byAccount(matching),
    ...(typedLines.length > 0 ? [label("By id"), ...typedLines] : []),
  ];
}

/** What a whole group is called, with its size: "All accounts (3)". */
export function groupName(group: ScopeGroup, choices: readonly ScopeChoice[]): string {
  const countOf = (kind: Scope["kind"]) =>
    formatCount(choices.filter((choice) => choice.kind === kind).length);
  if (group === "all-accounts") return `All accounts (${countOf("account")})`;
  if (group === "all-zones") return `All zones (${countOf("zone")})`;
  return `Everything (${formatCount(choices.length)})`;
}

function groupLines(choices: readonly ScopeChoice[]): readonly PickerLine[] {
  if (choices.length < 2) return [];
  const kinds = new Set(choices.map(({ kind }) => kind));
  const groups: readonly ScopeGroup[] = [
    ...(kinds.has("account") ? (["all-accounts"] as const) : []),
    ...(kinds.has("zone") ? (["all-zones"] as const) : []),
    ...(kinds.size === 2 ? (["all"] as const) : []),
  ];
  return groups.map((value) => ({ kind: "group", value, text: groupName(value, choices) }));
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
