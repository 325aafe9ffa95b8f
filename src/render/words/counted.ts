const longestList = 5;

/** `1 skill`, `2 skills`, `1 person`, `2 people`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : noun === "person" ? "people" : `${noun}s`}`;
}

export const isOrAre = (count: number) => (count === 1 ? "is" : "are");

/** `Sam, Robin and Kim`; of a long list the first and how many more. Nobody is an empty text. */
export function namesInWords(names: readonly string[], longest = longestList): string {
  if (names.length <= 1) return names[0] ?? "";
  const shown = names.slice(0, names.length > longest ? longest : -1);
  const rest = names.length - shown.length;
  return `${shown.join(", ")} and ${names.length > longest ? `${rest} more` : names.at(-1)}`;
}
