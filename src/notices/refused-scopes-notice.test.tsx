// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { noAnswer, type Refusal } from "../cloudflare/refusal.ts";
import { RefusedScopesNotice } from "./refused-scopes-notice.tsx";

afterEach(cleanup);

const loaded = { status: "loaded", refusal: null, pagesRead: 1 };

function words(refusal: Refusal): string {
  const refused = { status: "no-access", refusal, pagesRead: 0 };
  render(<RefusedScopesNotice scopes={[loaded, refused]} />);
  return screen.getByRole("region").textContent ?? "";
}

test("a scope that Cloudflare refuses among others lacks a permission", () => {
  const refusal: Refusal = { ...noAnswer, origin: "cloudflare", status: 403, pageStatus: 403 };
  expect(words(refusal)).toContain("The credential has no access there");
});

test("one that the sample does not know is no matter of a credential", () => {
  const error = {
    code: proxyErrors.notInSample,
    message: "",
    documentation_url: null,
    source: null,
    error_chain: [],
  };
  const refusal: Refusal = {
    ...noAnswer,
    origin: "proxy",
    status: 403,
    pageStatus: 403,
    errors: [error],
  };
  expect(words(refusal)).not.toContain("The credential has no access");
});
