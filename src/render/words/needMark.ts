/** What a need has beside its name where it is not the usual kind, which is essential and counted. */
export function needMark(importance: "essential" | "desirable" | undefined, isCounted: boolean): string {
  const marks = [...(importance === "desirable" ? ["desirable"] : []), ...(isCounted ? [] : ["not counted"])];
  return marks.length > 0 ? ` (${marks.join(", ")})` : "";
}
