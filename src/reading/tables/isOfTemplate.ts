/** The header of the sheet of explanations that a template brings along. */
export const explanationsHeader = ["Sheet", "Column", "What to write"] as const;

/** Whether a sheet came with a template and holds nothing of the person who filled it in: its explanations, its lists. */
export function isOfTemplate({
  name,
  hidden,
  rows,
}: {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly string[])[];
}): boolean {
  if (hidden && name === "Lists") return true;
  return name === "Explanations" && explanationsHeader.every((header, place) => rows[0]?.[place] === header);
}
