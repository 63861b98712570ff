import type { Plugin } from "vite";

const icon = /lucide-react\/dist\/esm\/icons\/[^/]+\.mjs$/;
const strayRead = "\n__iconData.node;\n";

/**
 * Leaves out of each icon a statement that reads its shapes for nothing: as reading may do
 * something, it stands in the way of writing the icon as one expression.
 */
export function plainIcons(): Plugin {
  return {
    name: "plain-icons",
    apply: "build",
    transform: {
      filter: { id: icon, code: strayRead },
      handler: (code) => ({ code: code.replace(strayRead, "\n"), map: null }),
    },
  };
}
