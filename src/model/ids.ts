/**
 * The kinds of id that a framework hands out. As a type argument it carries the literal ids of one framework, so that
 * a misspelt id does not compile and an editor completes it; left out, every id is a `string`.
 *
 * @example
 * ```ts
 * import type { Framework, FrameworkIds } from "ddat-skills";
 *
 * interface KitchenIds extends FrameworkIds {
 *   level: "learning" | "fluent";
 *   skill: "baking" | "budgeting";
 * }
 * type Kitchen = Framework<KitchenIds>;
 * ```
 */
export interface FrameworkIds {
  level: string;
  skill: string;
  family: string;
  role: string;
  roleLevel: string;
}
