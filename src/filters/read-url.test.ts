import fc from "fast-check";
import { expect, test } from "vitest";
import { hostnameKey } from "../certificates/hostname-key.ts";
import { parseFilter } from "./parse-filter.ts";

test.each([
  ["https://pay.example.com/x?y", "pay.example.com"],
  ["http://pay.example.com", "pay.example.com"],
  ["wss://pay.example.com/", "pay.example.com"],
  ["grpc+tls://pay.example.com/", "pay.example.com"],
  ["HTTPS://PAY.Example.COM/X", "pay.example.com"],
  ["https://pay.example.com:8443/x", "pay.example.com"],
  ["https://pay.example.com:/x", "pay.example.com"],
  ["https：//pay.example.com/x", "pay.example.com"],
  ["https://user:p@ss@pay.example.com/", "pay.example.com"],
  ["https://pay.example.com./", "pay.example.com"],
  ["https://pay.example.com?a=(b)*", "pay.example.com"],
  ["https://pay.example.com#^a|b$", "pay.example.com"],
  ["https://pay.example.com/@a:1,2;3", "pay.example.com"],
  ["https:pay.example.com", "pay.example.com"],
  ["https:\\\\pay.example.com\\x", "pay.example.com"],
  ["//pay.example.com/x", "pay.example.com"],
  ["pay.example.com/x", "pay.example.com"],
  ["pay.example.com/", "pay.example.com"],
  ["pay.example.com:8443", "pay.example.com"],
  ["pay.example.com:8443/x", "pay.example.com"],
  ["localhost:8443/x", "localhost"],
  ["user@pay.example.com/x", "pay.example.com"],
  ["10.0.0.1:443", "10.0.0.1"],
  ["https://[2001:db8::1]:443/", "[2001:db8::1]"],
  ["https://bücher.example/", "xn--bcher-kva.example"],
  ["https://b%C3%BCcher.example/", "xn--bcher-kva.example"],
  ["https://*.example.com/", "*.example.com"],
  ["https://deadbeef/", "deadbeef"],
])("%s is a URL on %s", (text, hostname) => {
  expect(parseFilter(text).terms).toEqual([
    { isExcluding: false, anyOf: [{ kind: "covers", hostname }] },
  ]);
});

test.each([
  ["https://", 0, 8, /no hostname/],
  ["https:", 0, 6, /no hostname/],
  ["pay https:///", 4, 13, /no hostname/],
  ["file:///etc/hosts", 0, 17, /no hostname/],
  ["https://:443/", 0, 13, /no hostname/],
  ["https://user@/", 0, 14, /no hostname/],
  ["/x", 0, 2, /no hostname/],
  ["/pay.*/i", 0, 8, /Regular expressions/],
  ["https://(pay)/", 8, 9, /Regular expressions/],
  ["https://a.example,https://b.example", 17, 18, /with spaces/],
  ["https://u@a,b/", 11, 12, /with spaces/],
  ["https://a%2Cb/", 8, 13, /with spaces/],
  ["https://a.example:x/", 17, 18, /No hostname contains/],
  ["https://%zz/", 8, 9, /No hostname contains/],
])("%s is a problem at %i to %i", (text, start, end, message) => {
  expect(parseFilter(text)).toEqual({
    terms: [],
    problem: { message: expect.stringMatching(message), start, end },
  });
});

test("every web URL is read as the host that a browser would call", () => {
  fc.assert(
    fc.property(
      fc.webUrl({
        withFragments: true,
        withQueryParameters: true,
        validSchemes: ["https", "ws"],
      }),
      (url) => {
        const hostname = hostnameKey(new URL(url).hostname);
        expect(parseFilter(url).terms).toEqual([
          { isExcluding: false, anyOf: [{ kind: "covers", hostname }] },
        ]);
      },
    ),
    { numRuns: 30 },
  );
});
