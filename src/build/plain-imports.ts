import type { Plugin } from "vite";

const helper = /^\0vite\/preload-helper\.js$/;

/**
 * Leaves out of the first script what Vite calls each `import()` by: it links styles and scripts
 * that a part needs before it asks for that part, and here there are none to be linked.
 */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: helper },
      handler: () => "export const __vitePreload = (load) => load();",
    },
    generateBundle(_options, bundle) {
      const styles = Object.keys(bundle).filter((name) => name.endsWith(".css"));
      if (styles.length > 1) {
        throw new Error(`Nothing links the styles of a later part: ${styles.join(", ")}.`);
      }
    },
  };
}
