/** Any value in words, for a message that says what was found: `the number 2`, `a Map`, `a profile`, `nothing`. */
export function found(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string")
    return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (typeof value === "number" || typeof value === "bigint") return `the number ${value}`;
  if (typeof value !== "object") return typeof value === "boolean" ? String(value) : `a ${typeof value}`;
  if (Array.isArray(value)) return "a list";
  for (const [kind, keys] of kinds) if (keys.every((key) => key in value)) return kind;
  const maker: unknown = value.constructor;
  return typeof maker === "function" && maker !== Object ? `a ${maker.name}` : "an object";
}

/** What callers put in each other's place, by the keys that tell them apart. */
const kinds = [
  ["a framework", ["levels", "skills", "roles"]],
  ["a profile", ["person", "has"]],
  ["a gap", ["standings"]],
  ["a course", ["teaches"]],
  ["a role", ["family", "levels"]],
  ["needs", ["needs"]],
] as const;
