import type { IdKind } from "../model/issue.js";
import { quoted } from "../values/quoted.js";

/**
 * Thrown when a question names an id that the framework does not have. `near` holds the ids most like it, best first.
 *
 * @example
 * ```ts
 * import { findSkill, UnknownIdError } from "ddat-skills";
 * import { parseFramework } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const framework = parseFramework(JSON.parse(JSON.stringify(uk))); // its ids are any string now
 * try {
 *   findSkill(framework, "agile-workin");
 * } catch (error) {
 *   if (error instanceof UnknownIdError) console.log(error.near[0]); // agile-working
 * }
 * ```
 */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  declare readonly kind: IdKind;
  declare readonly id: string;
  declare readonly near: readonly string[];

  constructor(kind: IdKind, id: string, near: readonly string[]) {
    super(`No ${kind} has the id ${quoted(id)}${near.length > 0 ? `; near: ${near.map(quoted).join(", ")}` : ""}`);
    this.kind = kind;
    this.id = id;
    this.near = near;
  }
}
