import { analyze } from "eslint-scope";
import { parseSync } from "vite";

/**
 * Makes sure that what a chunk exports stays what it is once the chunk has run: who takes it from
 * a script, and not by an import, would not see another value.
 * @param exported the names that it has in the chunk
 * @throws Error when a function of the chunk assigns to one of them
 */
export function assertSettled(
  { fileName, code }: { readonly fileName: string; readonly code: string },
  exported: readonly string[],
): void {
  const { program } = parseSync(fileName, code, { sourceType: "module", range: true });
  const { scopes } = analyze(program as unknown as Parameters<typeof analyze>[0], {
    ecmaVersion: 2025,
    sourceType: "module",
  });
  const own = scopes.find(({ type }) => type === "module");
  for (const { name, references } of own?.variables ?? []) {
    const isLate = references.some((one) => one.isWrite() && one.from.variableScope !== own);
    if (isLate && exported.includes(name)) {
      throw new Error(`${fileName} exports ${name}, which one of its functions assigns to.`);
    }
  }
}
