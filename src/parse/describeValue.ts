/** What a value from outside is, in a few words. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") {
    if (value === "") return "empty text";
    return value.length > 40 ? `text of ${value.length} characters` : JSON.stringify(value);
  }
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object") return article(typeof value);
  const maker = makerOf(value);
  if (maker === "Object") return "an object";
  return builtIn.has(maker) ? article(maker) : `an instance of ${maker}`;
}

/** What to do about a value that stands where it should not, where that is plain. */
export function nextStep(value: unknown, isWhole: boolean): string | undefined {
  if (value === null) return isWhole ? undefined : "leave the key out where nothing is known";
  if (typeof value === "string")
    return isWhole && /^\s*[[{]/.test(value) ? "give what JSON.parse makes of it" : undefined;
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  const maker = makerOf(value);
  return maker === "Object" ? undefined : (conversions[maker] ?? "give a plain object, such as { ...value }");
}

const conversions: Readonly<Record<string, string>> = {
  Map: "Object.fromEntries(map) makes an object of it",
  Set: "Array.from(set) makes a list of it",
  Date: "write the day as YYYY-MM-DD",
  Promise: "await it first",
};

const builtIn: ReadonlySet<string> = new Set([
  ...Object.keys(conversions),
  "WeakMap",
  "RegExp",
  "Error",
  "URL",
  "Uint8Array",
  "Buffer",
]);

/** The name of the class that an object is an instance of; `Object` where it is of none. */
function makerOf(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== "object" || prototype === null) return "Object";
  const maker: unknown = Object.getOwnPropertyDescriptor(prototype, "constructor")?.value;
  const name: unknown = typeof maker === "function" ? Object.getOwnPropertyDescriptor(maker, "name")?.value : undefined;
  return typeof name === "string" && name !== "" ? name.slice(0, 40) : "a class";
}

const article = (noun: string) => (/^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`);
