import { type Framework, frameworkSchema } from "../model/framework.js";
import { frameworkIssues } from "./frameworkIssues.js";
import { frozenCopy } from "./frozenCopy.js";
import { failure, type ParseResult, valueOrThrow } from "./parsing.js";
import { shapeIssues } from "./shapeIssues.js";

/**
 * Like {@link parseFramework}, but returns the issues instead of throwing: for forms, uploads, and whoever wants to show
 * them.
 *
 * @example
 * ```ts
 * import { safeParseFramework } from "ddat-skills";
 *
 * const result = safeParseFramework({ id: "kitchen", levels: "three" });
 * if (!result.ok) console.log(result.issues.length, "issues, the first at", result.issues[0]?.path.join("."));
 * ```
 */
export function safeParseFramework(data: unknown): ParseResult<Framework> {
  const facts = [...shapeIssues(frameworkSchema, data), ...frameworkIssues(data)];
  if (facts.length > 0) return failure(facts);
  return { ok: true, value: frozenCopy(data) as Framework }; // The shape and every id have been checked: this is where the mark is earned.
}

/**
 * Makes a {@link Framework} of anything: JSON from a file, a database, another program. Checks the shape and every id,
 * and reports all that is wrong at once. What it returns is a deep-frozen copy; the argument is left alone.
 *
 * For a framework written out in TypeScript use `defineFramework`, which keeps the ids as literal types.
 *
 * @throws {@link ParseError} with every issue.
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills";
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
