import { expect, test } from "vitest";
import { chunkGroups } from "./chunk-groups.ts";

function groupOf(root: string, path: string): string | null {
  const found = chunkGroups(root).find(
    ({ test }) => typeof test === "function" && test(`${root}/${path}`),
  );
  return typeof found?.name === "string" ? found.name : null;
}

test.each(["/home/somebody/notafter", "/usr/src/app", "/src/export/pem"])(
  "in %s, what only a click asks for is in no group",
  (root) => {
    expect(groupOf(root, "src/export/csv.ts")).toBeNull();
    expect(groupOf(root, "src/pem/read-pem.ts")).toBeNull();
    expect(groupOf(root, "node_modules/papaparse/papaparse.js")).toBeNull();
    expect(groupOf(root, "src/help/help-popup.tsx")).toBe("rest");
    expect(groupOf(root, "src/pem/pem-dialog.tsx")).toBe("rest");
    expect(groupOf(root, "src/notices/connect-popup.tsx")).toBe("rest");
    expect(groupOf(root, "src/notices/refusal-panel.tsx")).toBe("words");
    expect(groupOf(root, "src/open-detail.tsx")).toBe("open-detail");
    expect(groupOf(root, "node_modules/@base-ui/react/index.js")).toBe("controls");
  },
);

test("a group goes before those that come after it", () => {
  const priorities = chunkGroups("/").map(({ priority }) => priority ?? 0);
  expect(priorities).toEqual(priorities.toSorted((one, other) => other - one));
  expect(new Set(priorities).size).toBe(priorities.length);
});
