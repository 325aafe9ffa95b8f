import { plainNumber } from "../format/plainNumber.js";
import { attribute, type XmlAttributes } from "../xml/localName.js";

/** Digits, signs and separators: the text of a number whose format only rounds or groups it. */
const onlyDigits = /^[\d\s.,'’()+\-−/\u202F]*(?:E[+-]?\d+)?$/i;

/**
 * The text that people see in a cell of ODS, which keeps it in its paragraphs. Days and yes or no come from the value
 * instead, because their text depends on the language; so do numbers whose text is only rounded or grouped, which keep
 * all their digits as those of XLSX do.
 */
export function odsCellText(attributes: XmlAttributes, paragraphs: string | undefined): string {
  const type = attribute(attributes, "value-type");
  const text = paragraphs ?? "";
  if (type === undefined || type === "string" || type === "void") {
    return paragraphs ?? attribute(attributes, "string-value") ?? "";
  }
  const shown = text.trim();
  if (type === "date") return (attribute(attributes, "date-value") ?? shown).replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "");
  if (type === "time") return shown || duration(attribute(attributes, "time-value") ?? "");
  if (type === "boolean") {
    const value = attribute(attributes, "boolean-value");
    return value === undefined ? shown : value === "true" ? "TRUE" : "FALSE";
  }
  const value = attribute(attributes, "value");
  if (value === undefined) return shown;
  if (type === "percentage") return shown || `${plainNumber(String(Number(value) * 100))}%`;
  const plain = plainNumber(value);
  if (type === "currency") return shown || [attribute(attributes, "currency"), plain].filter(Boolean).join(" ");
  return shown === "" || (onlyDigits.test(shown) && !/^0\d/.test(shown)) ? plain : shown;
}

/** `PT36H00M00S` as `36:00:00`; anything else as it stands. */
function duration(iso: string): string {
  const [found, hours = "0", minutes = "0", seconds = "0"] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(iso) ?? [];
  if (found === undefined) return iso;
  return [hours, minutes, seconds].map((part) => String(Number(part)).padStart(2, "0")).join(":");
}
