import type { Framework } from "../model/framework.js";
import type { Page, PagePart } from "./page.js";

/** A page about a framework: in its language, with the line that its publisher asks for. Frozen. */
export function pageOf({ language = "en", licence }: Framework, parts: readonly PagePart[]): Page {
  const attribution = licence?.attribution;
  return frozen({ language, parts, ...(attribution !== undefined && { attribution }) });
}

/** Frozen to the last cell. What is frozen already, such as the framework's own values, is left alone. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
