import type { RenamedKind, Renames, Renaming, SuggestedRename } from "./frameworkDiff.js";

const keys = {
  level: "levels",
  skill: "skills",
  "role family": "roleFamilies",
  role: "roles",
  "role level": "roleLevels",
} as const satisfies Readonly<Record<RenamedKind, keyof Renames>>;

/**
 * Suggestions that somebody has looked at and agrees with, as the `renamed` of another {@link diffFrameworks}. The library
 * never applies a suggestion itself: whoever calls this decides.
 *
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills/parse";
 * import { diffFrameworks, renamesOf } from "ddat-skills/releases";
 *
 * const release = (version: string, id: string, name: string, formerNames: string[]) =>
 *   parseFramework({
 *     id: "kitchen",
 *     title: "Kitchen skills",
 *     version,
 *     levels: [{ id: "fluent", name: "Fluent" }],
 *     skills: [{ id, name, formerNames }],
 *     roleFamilies: [],
 *     roles: [],
 *   });
 * const [before, after] = [release("1", "bread", "Bread", []), release("2", "baking", "Baking", ["Bread"])];
 *
 * const first = diffFrameworks(before, after);
 * const stated = first.suggestedRenames.filter(({ evidence }) => evidence.formerName !== undefined);
 * console.log(renamesOf(stated)); // { skills: { bread: 'baking' } }
 * console.log(diffFrameworks(before, after, { renamed: renamesOf(stated) }).skills.renamed);
 * // [ { from: 'bread', to: 'baking' } ]
 * ```
 */
export function renamesOf(suggestions: readonly (Renaming & Pick<SuggestedRename, "kind">)[]): Renames {
  const found = Object.entries(keys).map(
    ([kind, key]) =>
      [key, suggestions.filter((one) => one.kind === kind).map(({ from, to }) => [from, to] as const)] as const,
  );
  return Object.fromEntries(
    found.filter(([, pairs]) => pairs.length > 0).map(([key, pairs]) => [key, Object.fromEntries(pairs)]),
  );
}
