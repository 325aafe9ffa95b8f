import { quoted } from "../values/quoted.js";

/** Any value in words, for a message that says what was found: `the number 2`, `a Map`, `a profile`, `nothing`. */
export function found(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `the text ${quoted(value)}`;
  if (typeof value !== "object") return `the ${typeof value} ${String(value)}`;
  if (Array.isArray(value)) return "a list";
  for (const [key, kind] of Object.entries(kinds)) if (Object.hasOwn(value, key)) return kind;
  const maker: unknown = value.constructor;
  return typeof maker === "function" && maker !== Object ? `a ${maker.name}` : "an object";
}

/** By a key that no other noun has. */
const kinds = {
  has: "a profile",
  roleFamilies: "a framework",
  standings: "a gap",
};
