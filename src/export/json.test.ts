import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { certificatesFromWire } from "../certificates/certificate.ts";
import { homeScope } from "../certificates/home-scope.ts";
import { wireRecord } from "../certificates/wire-record.ts";
import { envelope } from "../cloudflare/envelope.ts";
import { wireCertificates } from "../cloudflare/schema.ts";
import type { ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import { about, hostileAbout, hostileRows, partial, rowWith } from "./hostile-rows.ts";
import { writeJson } from "./json.ts";

function read(rows: readonly ExportRow[], said: ExportAbout = about) {
  const text = [...writeJson(rows, said)].join("");
  const answer: unknown = JSON.parse(text);
  return { text, answer, envelope: v.parse(envelope, answer) };
}

const wire = {
  id: "63b92c05-8635-4a44-ae8d-45236af35d00",
  name: "Allow devs",
  associated_hostnames: ["b.example", "b.example", "a.example"],
  fingerprint: "",
  expires_on: "2026-03-20T01:00:00+01:00",
  created_at: "not a time",
  updated_at: null,
};

test("a record stands as the API gave it", () => {
  const { certificate, ...row } = rowWith({});
  const [given = certificate] = certificatesFromWire([wire], homeScope(certificate), 1);
  expect(read([{ ...row, certificate: given }]).answer).toEqual({
    success: true,
    errors: [],
    messages: [],
    result: [wire],
    result_info: { count: 1, total_count: 48 },
  });
});

test("the file is an answer that a reader of the API understands, whatever it holds", () => {
  fc.assert(
    fc.property(hostileRows, hostileAbout, (rows, said) => {
      const answer = read(rows, said).envelope;
      expect(answer.success).toBe(true);
      expect(answer.result_info?.count).toBe(rows.length);
      expect(answer.messages).toHaveLength(Number(said.isPartial) + Number(said.isAsOf));
      expect(v.parse(wireCertificates, answer.result)).toEqual(
        rows.map(({ certificate }) => wireRecord(certificate)),
      );
    }),
  );
});

test("a part of the list says so among the messages", () => {
  expect(read([rowWith({})], partial).envelope.messages[0]?.message).toBe(
    "partial: 9,900 of 10,000 certificates loaded",
  );
});

test("each record has a line of its own", () => {
  const lines = read([rowWith({ id: "a" }), rowWith({ id: "b" })]).text.split("\n");
  expect(lines).toHaveLength(5);
});
