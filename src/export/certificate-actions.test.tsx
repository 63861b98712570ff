// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { clock } from "../ui/clock.ts";
import { CertificateActions } from "./certificate-actions.tsx";
import { curlCommand } from "./curl.ts";
import { about, partial, rowWith } from "./hostile-rows.ts";
import { terraformImport } from "./terraform.ts";

// What writes an export is fetched first, which may take longer than a second.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(row = rowWith({}), accountId: string | null = null, list = about) {
  const user = userEvent.setup();
  render(<CertificateActions row={row} accountId={accountId} about={() => list} />);
  return user;
}

const button = (name: string) => screen.getByRole("button", { name });

test("Cloudflare's dashboard opens in a tab that knows nothing of this one", () => {
  show();
  const link = screen.getByRole("link", { name: /^Open in Cloudflare/ });
  expect(link.getAttribute("href")).toBe(
    "https://dash.cloudflare.com/023e105f4ecef8ad9ca31a8372d0c353/one/access-controls/service-credentials",
  );
  expect(link.getAttribute("target")).toBe("_blank");
  expect(link.getAttribute("rel")).toBe("noreferrer");
});

test.each([
  [null, "https://dash.cloudflare.com/?to=/:account/one/access-controls/service-credentials"],
  ["9b1f6a3c", "https://dash.cloudflare.com/9b1f6a3c/one/access-controls/service-credentials"],
])("a zone is opened in its account, %s", (accountId, url) => {
  show(
    rowWith({ scopes: [{ kind: "zone", id: "5d8b1c0e9f3a47268e1b6f0d2c94a7e3" }] }),
    accountId,
  );
  expect(screen.getByRole("link").getAttribute("href")).toBe(url);
});

test.each([
  ["Copy as curl", curlCommand(rowWith({}).certificate)],
  ["Copy Terraform import", terraformImport(rowWith({}).certificate)],
])("%s copies it", async (name, text) => {
  const user = show();
  await user.click(button(name));
  expect(await navigator.clipboard.readText()).toBe(text);
  expect(await screen.findByText("Copied")).toBeTruthy();
});

test("the record is copied as the API gave it", async () => {
  const user = show();
  await user.click(button("Copy JSON"));
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual({
    id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
    name: "Payments",
    associated_hostnames: ["pay.example.com"],
    fingerprint: "MD5 Fingerprint=E8:0E:5D:58:AA:EC:83:2A:67:48:5D:6C:55:88:9D:3B",
    expires_on: "2027-03-20T00:00:00Z",
    created_at: "2025-03-20T15:52:00Z",
    updated_at: "2025-03-20T15:53:00Z",
  });
});

test("a text of several lines keeps them where the clipboard is denied", async () => {
  const user = show();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await user.click(button("Copy Terraform import"));
  const field = await screen.findByRole("textbox", { name: /^Copy Terraform import: / });
  expect(field).toHaveProperty("value", terraformImport(rowWith({}).certificate));
});

/** The text of the file that the calendar's button saves under a name. */
async function savedEvent(list: typeof about, name: string): Promise<string> {
  const made = vi.spyOn(URL, "createObjectURL");
  const user = show(rowWith({}, { leaves: 1 }), null, list);
  await user.click(button("Add to calendar"));
  await waitFor(() =>
    expect(screen.getByRole("status").textContent).toBe(`1 certificate exported as ${name}.`),
  );
  const file = made.mock.calls[0]?.[0];
  return file instanceof Blob ? await file.text() : "";
}

test("the event is saved under the certificate's name", async () => {
  const text = await savedEvent(about, "notafter-payments-2026-11-25.ics");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain("\r\nNAME:Certificates of Northwind Robotics\r\n");
  // It would need an organizer, whom nobody has invited (RFC 5546 3.2.1, RFC 5545 3.8.4.3).
  expect(text).not.toContain("METHOD");
  expect(text).toContain("DESCRIPTION:At expiry: 1 hostname left uncovered\\nHostnames");
});

test("the event of a partial list says so, as another root may be in what is missing", async () => {
  const text = await savedEvent(partial, "notafter-payments-2026-11-25-partial.ics");
  expect(text.replaceAll("\r\n ", "")).toContain(
    "DESCRIPTION:At expiry: 1 hostname left uncovered (partial: 9\\,900 of 10\\,000 certificates loaded)",
  );
});

test("the event is stamped with the page's clock, not with the date looked ahead to", async () => {
  const ahead = { ...about, readAt: null, isAsOf: true, now: Date.UTC(2030, 0, 1) };
  vi.spyOn(clock, "now").mockReturnValue(Date.UTC(2026, 10, 26, 8));
  const text = await savedEvent(ahead, "notafter-payments-2030-01-01.ics");
  expect(text).toContain("\r\nDTSTAMP:20261126T080000Z\r\n");
});

test("without a date there is nothing for a calendar, and it says so", async () => {
  const user = show(rowWith({ expires: null }));
  const made = vi.spyOn(URL, "createObjectURL");
  const add = button("Add to calendar");
  expect(add.getAttribute("aria-disabled")).toBe("true");
  expect(document.getElementById(add.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Its expiry is unknown.",
  );
  await user.click(add);
  expect(made).not.toHaveBeenCalled();
});

test("without an id there is nothing to import, and it says so", () => {
  show(rowWith({ id: null }));
  expect(button("Copy Terraform import").getAttribute("aria-disabled")).toBe("true");
});
