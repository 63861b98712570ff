import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createEchoFinder } from "./echo.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~+/=-";
const secrets = fc
  .array(fc.constantFrom(...letters), { minLength: 8, maxLength: 256 })
  .map((parts) => parts.join(""));

const forms: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "in capitals": (text) => text.toUpperCase(),
  "percent-encoded": (text) => encodeURIComponent(text),
  "in hexadecimal": (text) => Buffer.from(text).toString("hex"),
  backwards: (text) => [...text].reverse().join(""),
  "in base64": (text) => Buffer.from(text).toString("base64"),
  "in base64 of URLs": (text) => Buffer.from(text).toString("base64url"),
};

test.each(Object.keys(forms))("a secret %s is found, whatever stands around it", (name) => {
  const around = fc.string({ maxLength: 9 });
  fc.assert(
    fc.property(secrets, around, around, (secret, before, behind) => {
      const text = forms[name]?.(`${before}${secret}${behind}`) ?? "";
      expect(createEchoFinder(secret)(`{"name":"${text}"}`)).toBe(true);
    }),
  );
});

test("what only looks like it is let through", () => {
  const secret = "AtestTokenOfNobody_0123456789abcdefghij";
  const findEcho = createEchoFinder(secret);
  for (const text of ["", secret.slice(1), secret.slice(0, -1), btoa(secret.slice(0, -2))]) {
    expect(findEcho(text)).toBe(false);
  }
});
