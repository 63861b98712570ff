import { createRoot } from "react-dom/client";
import { createList } from "./reference-list.ts";
import { ReferenceTable } from "./reference-table.tsx";

async function show(): Promise<void> {
  const answer = await fetch("rows.json");
  const list = createList(await answer.json());
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(<ReferenceTable list={list} />);
  // Before they are asked for, but after the first rows.
  requestIdleCallback(() => list.orders.name());
  requestIdleCallback(() => list.texts());
}

await show();
