import { expect, test } from "vitest";
import { createAssetContent } from "./asset-content.ts";

const contentOf = (response: Response) => createAssetContent({ fetch: async () => response });

test("the bytes of an asset are passed on", async () => {
  const bytes = await contentOf(new Response("a")).read("/index.html", null);
  expect(await new Response(bytes).text()).toBe("a");
});

test.each([
  new Response("<h1>not found</h1>", { status: 404 }),
  new Response("x", { status: 500 }),
  new Response(null, { status: 307, headers: { location: "/index" } }),
  new Response(null, { status: 200 }),
])("an asset that is not there is never served as one", async (response) => {
  await expect(contentOf(response).read("/index.html", null)).rejects.toThrow(
    "The assets have no /index.html",
  );
});
