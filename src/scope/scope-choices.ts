import { isScopeId, type Scope } from "../cloudflare/paths.ts";

/** A scope that can be chosen. */
export interface ScopeChoice extends Scope {
  /** What to show for it: its name, or its id where no name is known. */
  readonly name: string;
  /** Of a zone, the name of its account. */
  readonly accountName: string | null;
}

export interface ChoiceGroup {
  readonly value: string;
  readonly items: readonly ScopeChoice[];
}

/** The choices for what was typed: names and ids that contain it, and an id as itself. */
export function findChoices(
  choices: readonly ScopeChoice[],
  typed: string,
): readonly ChoiceGroup[] {
  const needle = typed.trim().toLowerCase();
  const matching = choices.filter(({ id, name, accountName }) =>
    [name, id, accountName ?? ""].some((text) => text.toLowerCase().includes(needle)),
  );
  const groups = [
    { value: "Accounts", items: matching.filter(({ kind }) => kind === "account") },
    { value: "Zones", items: matching.filter(({ kind }) => kind === "zone") },
    { value: "By id", items: choicesById(needle, matching) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** A typed id, also one that the credential may not list; `zone:` or `account:` may precede it. */
function choicesById(needle: string, known: readonly ScopeChoice[]): readonly ScopeChoice[] {
  const [, prefix, id = ""] = /^(?:(account|zone):)?(.*)$/.exec(needle) ?? [];
  if (!isScopeId(id) || known.some((choice) => choice.id === id)) return [];
  return (["account", "zone"] as const)
    .filter((kind) => prefix === undefined || prefix === kind)
    .map((kind) => ({ kind, id, name: id, accountName: null }));
}
