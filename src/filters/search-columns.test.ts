import { expect, test } from "vitest";
import { type Hostnames, shareText } from "../certificates/hostname-lines.ts";
import { certificateWith } from "./arbitrary-certificate.ts";
import { foldInSteps, searchColumns } from "./search-columns.ts";

test("hostnames stand between line feeds, in both forms where they differ", () => {
  const columns = searchColumns([
    certificateWith({ hostnames: ["pay.example", "*.example"] }),
    certificateWith({ hostnames: ["PAY.example.", "bücher.example"] }),
    certificateWith({ hostnames: [] }),
  ]);
  expect(columns.count).toBe(3);
  expect(columns.hostnames()).toEqual([
    "\npay.example\n*.example\n",
    "\npay.example\nbücher.example\nxn--bcher-kva.example\n",
    "\n",
  ]);
  expect(columns.keys()).toEqual([
    "\npay.example\n*.example\n",
    "\npay.example\nxn--bcher-kva.example\n",
    "\n",
  ]);
});

test("a line feed within a hostname does not make two of it", () => {
  const { hostnames, keys } = searchColumns([certificateWith({ hostnames: ["a\nb.example"] })]);
  expect(hostnames()).toEqual(["\na b.example\n"]);
  expect(keys()).toEqual(["\na b.example\n"]);
});

test("names, ids and fingerprints are folded, and those that are missing match nothing", () => {
  const columns = searchColumns([
    certificateWith({ name: "PAY", id: "F174", fingerprint: "MD5 Fingerprint=1E:80" }),
    certificateWith({ fingerprint: "odd" }),
    certificateWith({}),
  ]);
  expect(columns.names()).toEqual(["pay", "", ""]);
  expect(columns.ids()).toEqual(["f174", "", ""]);
  expect(columns.fingerprints()).toEqual([[{ kind: "MD5", hex: "1e80" }], [], []]);
});

test("a certificate is folded once, also when its list grows", () => {
  let reads = 0;
  const hostnames = counted(["pay.example"], () => reads++);
  const certificate = certificateWith({ hostnames });
  const columns = searchColumns([certificate]);
  expect(reads).toBe(0);
  columns.hostnames();
  columns.keys();
  searchColumns([certificate, certificateWith({})]).hostnames();
  expect(reads).toBe(1);
});

test("what was folded ahead is not folded again", () => {
  let looks = 0;
  const list = Array.from({ length: 600 }, (_, row) =>
    certificateWith({ hostnames: counted([`${row}.example`], () => looks++) }),
  );
  const steps = foldInSteps(list);
  steps.next();
  expect(looks).toBe(256);
  for (const _ of steps);
  expect(looks).toBe(600);
  expect(searchColumns(list).hostnames()[599]).toBe("\n599.example\n");
  expect(looks).toBe(600);
});

test("hostnames that share a text are looked through where they are", () => {
  const [hostnames = [], odd = []] = shareText([["pay.example", "*.example"], ["Ops.example"]]);
  const list = [certificateWith({ hostnames }), certificateWith({ hostnames: odd })];
  const columns = searchColumns(list);
  expect(columns.hostnames()).toEqual(["\npay.example\n*.example\n", "\nops.example\n"]);
  expect(columns.keys()).toEqual(columns.hostnames());
});

/** Tells each time that somebody goes through them. */
function counted(hostnames: readonly string[], onRead: () => void): Hostnames {
  return {
    length: hostnames.length,
    map: (make) => hostnames.map(make),
    [Symbol.iterator]() {
      onRead();
      return hostnames.values();
    },
  };
}
