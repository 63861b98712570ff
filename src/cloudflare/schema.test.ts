import * as v from "valibot";
import { expect, test } from "vitest";
import { unknownCertificate, wireCertificates } from "./schema.ts";

test.each([[{}], [null], ["x"], [7], [[]], [{ id: 5, name: {}, expires_on: 12 }]])(
  "%j stays in the list as a certificate of which nothing is known",
  (row) => {
    expect(v.parse(wireCertificates, [row])).toEqual([unknownCertificate]);
  },
);

test("an odd hostname does not take the others with it", () => {
  const [row] = v.parse(wireCertificates, [
    { associated_hostnames: ["a.example", 5, null, "b.example"] },
  ]);
  expect(row?.associated_hostnames).toEqual(["a.example", "b.example"]);
});

test("nothing but the known fields is kept, whatever it is called", () => {
  const row = JSON.parse('{"id":"x","__proto__":{"name":"y"},"constructor":1,"pem":"secret"}');
  expect(v.parse(wireCertificates, [row])).toEqual([{ ...unknownCertificate, id: "x" }]);
});

test("what is no array is no list", () => {
  for (const result of [null, {}, "x", undefined]) {
    expect(v.safeParse(wireCertificates, result).success).toBe(false);
  }
});
