import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha1 } from "./sha1.js";
import { urlNamespace, uuid5 } from "./uuid5.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test("SHA-1 is the one of the platform, for any bytes and at every length around a block", () => {
  const reference = (bytes: Uint8Array) => createHash("sha1").update(bytes).digest("hex");
  for (let length = 0; length <= 200; length++) {
    const bytes = new Uint8Array(length).fill(length);
    expect(hex(sha1(bytes))).toBe(reference(bytes));
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => hex(sha1(bytes)) === reference(bytes)));
});

test("a UUID is the one that the RFC's rule gives", () => {
  // RFC 9562, appendix A.4, in the DNS namespace.
  expect(uuid5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(uuid5(urlNamespace, a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(uuid5(urlNamespace, a) === uuid5(urlNamespace, b)).toBe(a === b);
    }),
  );
});
