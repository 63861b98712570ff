import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { BuildOptions } from "vite";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { chunkGroups } from "./src/build/chunk-groups.ts";
import { firstScript } from "./src/build/first-script.ts";
import { plainIcons } from "./src/build/plain-icons.ts";
import { plainImports } from "./src/build/plain-imports.ts";
import { readOnlyQueries } from "./src/build/read-only-queries.ts";
import { notafterProxy } from "./src/proxy/vite.ts";
import { workerBuild } from "./src/proxy/worker-build.ts";

export default defineConfig(({ isSsrBuild, mode }) => {
  if (mode === "worker") return workerBuild("dist/client", "dist/worker", manifest.version);
  return {
    define: { __VERSION__: JSON.stringify(manifest.version) },
    server: { host: "127.0.0.1", port: 5173, strictPort: true },
    preview: { host: "127.0.0.1", port: 4173, strictPort: true },
    plugins: isSsrBuild
      ? []
      : [
          react(),
          tailwindcss(),
          notafterProxy(),
          plainImports(),
          plainIcons(),
          readOnlyQueries(),
          firstScript(),
        ],
    // The shim is for a React that has no such hook.
    resolve: { alias: { "use-sync-external-store/shim": "use-sync-external-store" } },
    ssr: { noExternal: true },
    build: isSsrBuild ? serverBuild : pageBuild,
    test: {
      projects: [
        // They keep nothing between tests, so that files may share what they import.
        { extends: true, test: { name: "shared", include: stateless, isolate: false } },
        {
          extends: true,
          test: {
            name: "apart",
            include: ["src/**/*.test.{ts,tsx}", "e2e/**/*.test.ts"],
            exclude: stateless,
          },
        },
      ],
      // A property is tried a hundred times; how long that takes depends on the machine's other work.
      testTimeout: 30_000,
      hookTimeout: 60_000,
      server: { deps: { inline: ["punycode"] } },
    },
  };
});

const stateless = ["src/{certificates,cloudflare,proxy,sample}/**/*.test.ts"];

const pageBuild: BuildOptions = {
  outDir: "dist/client",
  // The CSP allows no data: URLs.
  assetsInlineLimit: 0,
  rolldownOptions: {
    output: {
      codeSplitting: { groups: chunkGroups(import.meta.dirname) },
    },
  },
  modulePreload: {
    // Every browser that can run the page knows it.
    polyfill: false,
    // The page links what it needs first; a list of what each later part imports would weigh
    // more in the first script than the browser's own finding of it costs afterwards.
    resolveDependencies: (_file, imports, { hostType }) => (hostType === "html" ? imports : []),
  },
};

const serverBuild = {
  outDir: "dist/server",
  copyPublicDir: false,
  rolldownOptions: { input: { node: "src/proxy/node.ts" } },
};
