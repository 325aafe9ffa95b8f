import { findRoleLevel } from "../framework/findRoleLevel.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Route, RoutesToRoleLevel } from "../questions/routes/findRoutes.js";
import { levelNames } from "./levelNames.js";
import { moveInWords, toLearnInWords } from "./moveWords.js";
import { counted } from "./names.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";

/**
 * The answer of `findRoutes` as plain text: a table for each route with a row for each step.
 *
 * @throws {@link FrameworkMismatchError} for routes of another framework or release.
 * @example
 * ```ts
 * import { findRoutes } from "ddat-skills";
 * import { routesToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const routes = findRoutes(uk, "test-engineer/test-engineer", "test-engineer/lead-test-engineer");
 * console.log(routesToText(uk, routes, { width: 100 }));
 * ```
 */
export function routesToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  routes: RoutesToRoleLevel<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(pageOf(framework, routes), options);
}

/** The answer of `findRoutes` as Markdown, every name escaped. For a picture of it, use `routesToMermaid`. */
export function routesToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  routes: RoutesToRoleLevel<NoInfer<Ids>>,
): string {
  return pageToMarkdown(pageOf(framework, routes));
}

function pageOf(framework: Framework, answer: RoutesToRoleLevel): PagePart[] {
  requireSameFramework(framework, answer.framework, "The answer about routes");
  const { routes } = answer;
  const isMarked = routes.some(({ steps }) =>
    steps.some(({ lacking }) => lacking.some(({ unassessed }) => unassessed)),
  );
  return [
    { kind: "title", text: `Routes ${endsInWords(framework, answer)}` },
    ...(routes.length === 0
      ? [{ kind: "paragraph" as const, text: "No route: no moves of the framework lead there within the limits." }]
      : routes.flatMap((route, i) => routeParts(framework, route, i + 1))),
    ...(isMarked
      ? [{ kind: "quiet" as const, text: "(?): nobody has assessed it. It counts as to be learnt, and may be held." }]
      : []),
  ];
}

function routeParts(framework: Framework, { rungs, steps }: Route, number: number): PagePart[] {
  if (steps.length === 0) return [{ kind: "paragraph", text: "It is where one is already." }];
  const levelName = levelNames(framework);
  const rows = steps.map((step) => [
    nameOf(framework, step.roleLevel),
    moveInWords(step),
    String(step.rungs),
    toLearnInWords(framework, step, levelName),
  ]);
  return [
    { kind: "subtitle", text: `Route ${number}: ${counted(rungs, "rung")} in ${counted(steps.length, "step")}` },
    { kind: "table", titles: ["Role level", "Move", "Rungs", "To learn"], rows },
  ];
}

/** `from Sam, Tester (Test engineer) to Lead tester (Test engineer)`. */
function endsInWords(framework: Framework, { from, to }: RoutesToRoleLevel): string {
  const present = from.roleLevel === undefined ? undefined : nameOf(framework, from.roleLevel);
  const start = [from.person, present].filter((name) => name !== undefined).join(", ");
  return `from ${start} to ${nameOf(framework, to)}`;
}

function nameOf(framework: Framework, roleLevel: string): string {
  return roleLevelName(findRoleLevel(framework, roleLevel), roleOf(framework, roleLevel));
}
