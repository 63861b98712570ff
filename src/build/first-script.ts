import type { Plugin, Rolldown } from "vite";
import { linkAsModule, linkAsScript } from "./link-chunks.ts";

type Chunk = Rolldown.OutputChunk;

/**
 * Makes one classic script of the chunk that the page begins with and of all that it imports.
 * Chromium keeps the compiled code of a classic script for the next visit, and compiles a module
 * each time. What comes later stays modules, which take from that script what they import of it.
 */
export function firstScript(): Plugin {
  return {
    name: "first-script",
    apply: "build",
    // The code changes after its hash is known: whoever makes other code of it has another word.
    augmentChunkHash: () => "classic script",
    generateBundle: {
      // After Vite has written the page.
      order: "post",
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const [entry, ...others] = chunks.filter(({ isEntry }) => isEntry);
        const page = bundle["index.html"];
        if (entry === undefined || others.length > 0 || page?.type !== "asset") {
          throw new Error("The first script is that of index.html, and of no other entry.");
        }
        const first = withImports(entry, chunks);
        const names = first.map(({ fileName }) => fileName);
        for (const chunk of chunks) {
          if (!first.includes(chunk)) chunk.code = linkAsModule(chunk, names);
        }
        entry.code = linkAsScript(first);
        page.source = nameScript(String(page.source), entry, names);
        for (const chunk of first) if (chunk !== entry) delete bundle[chunk.fileName];
      },
    },
  };
}

/** A chunk and all that it imports, each after what it imports itself. */
function withImports(entry: Chunk, chunks: readonly Chunk[]): readonly Chunk[] {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk) => {
    for (const imported of chunks.filter(({ fileName }) => chunk.imports.includes(fileName))) {
      if (!found.has(imported)) visit(imported);
    }
    found.add(chunk);
  };
  visit(entry);
  return [...found];
}

/** The page, with a classic script in place of the module and of links to what that imports. */
function nameScript(page: string, { fileName }: Chunk, names: readonly string[]): string {
  const asModule = `<script type="module" crossorigin src="/${fileName}"></script>`;
  if (!page.includes(asModule)) throw new Error(`index.html has no ${asModule}`);
  const links = names.map((name) => `<link rel="modulepreload" crossorigin href="/${name}">`);
  return links
    .reduce((html, link) => html.replace(link, ""), page)
    .replace(asModule, `<script defer fetchpriority="high" src="/${fileName}"></script>`);
}
