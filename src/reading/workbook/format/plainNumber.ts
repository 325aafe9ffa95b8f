/** Numbers that are shown as they are written, which most are: working it out takes ten times as long. */
const wholeNumber = /^-?[1-9]\d{0,20}$/;
const shortFraction = /^-?(?!0\.0{5})(?:0|[1-9]\d*)\.\d*[1-9]$/;

/**
 * A number as a spreadsheet's General format shows it, with all its digits: whole numbers digit by digit, others to 15
 * digits (0.1 + 0.2 is `0.3`), very large and very small ones with an exponent. What is not a number stays as it stands.
 */
export function plainNumber(raw: string): string {
  if (wholeNumber.test(raw) || (raw.length <= 16 && shortFraction.test(raw))) return raw;
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? text.replace(/e([+-])(\d)$/, "e$10$2").toUpperCase() : text;
}
