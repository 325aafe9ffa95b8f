/**
 * Rows as delimited text (RFC 4180), each with a line end. A cell is put in quotes where it holds the delimiter, a quote, a line
 * end or a byte-order mark, where blanks stand around it, and where it matches `quoted`.
 */
export function delimitedText(
  rows: readonly (readonly (string | number)[])[],
  { delimiter, newline, quoted }: { readonly delimiter: string; readonly newline: string; readonly quoted?: RegExp },
): string {
  const cellOf = (value: string | number): string => {
    if (typeof value === "number") return String(value);
    const isQuoted = value.includes(delimiter) || /["\r\n\uFEFF]|^ | $/.test(value) || quoted?.test(value);
    return isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
  };
  return rows.map((row) => `${row.map(cellOf).join(delimiter)}${newline}`).join("");
}
