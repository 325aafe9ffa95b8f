/**
 * JSON that a reader has to refuse, each with what its error has to say: `sound` is a document that the reader takes, and
 * `list` the key of a list in it.
 */
export function hostileJson(sound: object, list: string): [name: string, input: unknown, message: RegExp][] {
  const text = JSON.stringify(sound);
  const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
  return [
    ["nothing", "", /expected JSON, found empty text/],
    ["text that breaks off", text.slice(0, -3), /expected JSON, found text that is not JSON/],
    ["a list 10,000 deep", deep, /expected an object, found a list/],
    ["a list that never ends", "[".repeat(10_000), /expected JSON/],
    ["a number", "7", /expected an object, found number/],
    ["null", "null", /expected an object, found null/],
    ["10 MB of blanks", " ".repeat(10_000_000), /expected JSON, found empty text/],
    ["another object", JSON.stringify({ [list]: [] }), /missing/],
    ["bytes that are not UTF-8", Uint8Array.of(0x7b, 0xff, 0x7d), /is not UTF-8 text/],
  ];
}
