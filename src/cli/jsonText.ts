/** JSON as the command prints it: for people to read and for programs to parse. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
