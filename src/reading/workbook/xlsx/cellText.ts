import { type CellStyle, plainStyle } from "./readStyles.js";
import { unescapeText } from "./unescapeText.js";

/**
 * The text that people see in a cell, from the type and the value that the file keeps; `undefined` for a shared text
 * that is not there. A formula counts as the value that was saved with it, an error as its name (`#N/A`).
 */
export function cellText(
  type: string,
  value: string,
  style: CellStyle | undefined,
  strings: readonly string[],
): string | undefined {
  switch (type) {
    case "s":
      return strings[Number(value)];
    case "inlineStr":
    case "str":
      return unescapeText(value);
    case "b":
      return /^\s*(?:1|true)\s*$/i.test(value) ? "TRUE" : "FALSE";
    case "d":
      return value.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "");
    case "e":
      return value.trim();
    default:
      return (style ?? plainStyle).show(value.trim());
  }
}
