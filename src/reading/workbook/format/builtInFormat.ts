const codes: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  32: "h:mm",
  33: "h:mm:ss",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
};

/**
 * The code of a format that every XLSX reader has to know by its number, `General` for all that only round. The numbers
 * 27 to 36 and 50 to 58 are the dates of East Asian editions.
 */
export function builtInFormat(id: number): string {
  const isDay = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return codes[id] ?? (isDay ? "yyyy-mm-dd" : "General");
}

/** Whether a built-in format shows the sign of money of whichever computer opens the file: the file does not name it. */
export function isUnnamedMoney(id: number): boolean {
  return (id >= 5 && id <= 8) || id === 42 || id === 44;
}
