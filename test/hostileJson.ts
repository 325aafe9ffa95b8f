/**
 * JSON that a reader has to refuse, each with what its error has to say: `sound` is a document that the reader takes, and
 * `list` the key of a list in it.
 */
export function hostileJson(sound: object, list: string): [name: string, input: unknown, message: RegExp][] {
  const text = JSON.stringify(sound);
  const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
  return [
    ["nothing", "", /expected JSON, found empty text/],
    ["text that breaks off", text.slice(0, -3), /is not JSON: line 1, column \d+: expected/],
    ["a list 10,000 deep", deep, /expected an object, found a list/],
    ["a list that never ends", "[".repeat(10_000), /is not JSON: line 1, column 10001/],
    ["a number", "7", /expected an object, found number/],
    ["null", "null", /expected an object, found null/],
    [
      "a key that stands twice",
      `{"id":1,${text.slice(1, -1)},"id":2}`,
      /the key "id" stands here twice, in line 1, column 2/,
    ],
    ["10 MB of blanks", " ".repeat(10_000_000), /expected JSON, found empty text/],
    ["another object", JSON.stringify({ [list]: [] }), /missing/],
    ["bytes that are not UTF-8", Uint8Array.of(0x7b, 0xff, 0x7d), /is not UTF-8 text/],
  ];
}
