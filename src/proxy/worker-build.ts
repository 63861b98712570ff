import type { InlineConfig } from "vite";
import { readStaticFiles } from "./static-files.ts";

/** How Vite makes the Worker of one file from the built page, whose files it then knows. */
export function workerBuild(pageDirectory: string, outDir: string, version: string) {
  const files = [...readStaticFiles(pageDirectory)].map(
    ([path, { bytes: _bytes, ...file }]) => [path, file] as const,
  );
  return {
    define: {
      __VERSION__: JSON.stringify(version),
      __STATIC_FILES__: JSON.stringify(files),
    },
    ssr: { noExternal: true, target: "webworker" },
    build: {
      ssr: "src/proxy/worker.ts",
      outDir,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: "worker.js", codeSplitting: false } },
    },
  } satisfies InlineConfig;
}
