import type { Framework } from "../model/framework.js";
import { frameworkIssues } from "./frameworkIssues.js";
import { type ParseResult, passed, valueOrThrow } from "./parsing.js";
import { frameworkShape } from "./shapes/frameworkShape.js";

/**
 * Like {@link parseFramework}, but returns the issues instead of throwing: for forms, uploads, and whoever wants to show
 * them.
 *
 * @example
 * ```ts
 * import { safeParseFramework } from "ddat-skills/parse";
 *
 * const result = safeParseFramework({ id: "kitchen", levels: "three" });
 * if (!result.ok) console.log(result.issues.length, "issues, the first at", result.issues[0]?.path.join("."));
 * ```
 */
export function safeParseFramework(data: unknown): ParseResult<Framework> {
  // The shape and every id have been checked: this is where the mark is earned.
  return passed(data, frameworkShape, frameworkIssues, (sound) => sound as Framework);
}

/**
 * Makes a {@link Framework} of anything: JSON from a file, a database, another program. Checks the shape and every id,
 * and reports all that is wrong at once. What it returns is a deep-frozen copy; the argument is left alone.
 *
 * For a framework written out in TypeScript use {@link defineFramework}, which keeps the ids as literal types.
 *
 * @throws {@link ParseError} with every issue.
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills/parse";
 *
 * const framework = parseFramework({
 *   id: "kitchen",
 *   title: "Kitchen skills",
 *   version: "1",
 *   levels: [{ id: "learning", name: "Learning" }, { id: "fluent", name: "Fluent" }],
 *   skills: [{ id: "baking", name: "Baking" }],
 *   roleFamilies: [{ id: "pastry", name: "Pastry" }],
 *   roles: [{
 *     id: "baker",
 *     name: "Baker",
 *     family: "pastry",
 *     levels: [{ id: "baker/head", name: "Head baker", needs: [{ skill: "baking", level: "fluent" }] }],
 *   }],
 * });
 * console.log(framework.roles[0]?.name); // Baker
 * ```
 */
export function parseFramework(data: unknown): Framework {
  return valueOrThrow("framework", safeParseFramework(data));
}
