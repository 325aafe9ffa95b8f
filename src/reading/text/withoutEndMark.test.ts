import * as fc from "fast-check";
import { expect, test } from "vitest";
import { piecesWithoutEndMark, withoutEndMark } from "./withoutEndMark.js";

test("the mark goes with the blanks behind it; without one a text stays as it is", () => {
  expect(withoutEndMark("a,b\r\n\u001A")).toBe("a,b");
  expect(withoutEndMark("a,b\u001A\u001A \n\u001A\n")).toBe("a,b");
  for (const text of ["a,b\n", "a\u001Ab\n\n", "", " \n"]) expect(withoutEndMark(text)).toBe(text);
});

test("a text in pieces is the same, wherever it is cut and whether its pieces are bytes", async () => {
  const pieces = fc.array(
    fc.tuple(fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\u001A"), maxLength: 6 }), fc.boolean()),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(pieces, async (cut) => {
      async function* source() {
        for (const [text, isPlain] of cut) {
          yield { text, bytes: text.length, ...(isPlain && { plainLines: new TextEncoder().encode(text) }) };
        }
      }
      let read = "";
      for await (const { text, plainLines } of piecesWithoutEndMark(source())) {
        read += text;
        if (plainLines) expect(new TextDecoder().decode(plainLines)).toBe(text);
      }
      const whole = cut.map(([text]) => text).join("");
      expect(read.trimEnd()).toBe(withoutEndMark(whole).trimEnd());
      if (!whole.includes("\u001A")) expect(read).toBe(whole);
    }),
  );
});
