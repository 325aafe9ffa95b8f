import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Route, RoutesToRoleLevel } from "../../questions/routes/findRoutes.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, table, title } from "../parts.js";
import * as words from "../words/routeWords.js";
import { moveInWords, toLearnInWords } from "./moveInWords.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of {@link findRoutes} as a page: each route as steps, and a table of what to learn for each step. For a picture of all
 * routes together, use {@link routesToMermaid}.
 *
 * @throws {@link FrameworkMismatchError} for routes of another framework or release.
 * @example
 * ```ts
 * import { findRoutes } from "ddat-skills";
 * import { routesPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const routes = findRoutes(uk, "test-engineer/test-engineer", "test-engineer/lead-test-engineer");
 * console.log(toText(routesPage(uk, routes), { width: 100 }));
 * ```
 */
export function routesPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: RoutesToRoleLevel<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer about routes");
  const { from, to, routes } = answer;
  const name = (roleLevel: string) => aboutName(framework, { roleLevel });
  const start = [from.person, from.roleLevel === undefined ? undefined : name(from.roleLevel)]
    .filter((part) => part !== undefined)
    .join(", ");
  const isMarked = routes.some(({ steps }) =>
    steps.some(({ lacking }) => lacking.some(({ unassessed }) => unassessed)),
  );
  return pageOf(framework, [
    title(words.title(start, name(to))),
    ...said("paragraph", routes.length === 0 ? words.none : ""),
    ...routes.flatMap((route, i) => routeParts(framework, start, route, i + 1)),
    ...said("quiet", isMarked ? words.unassessed : ""),
    ...restsOnParts([answer]),
  ]);
}

function routeParts(framework: Framework, start: string, { rungs, steps }: Route, number: number): PagePart[] {
  if (steps.length === 0) return [...said("paragraph", words.there)];
  const name = (roleLevel: string) => aboutName(framework, { roleLevel });
  return [
    {
      kind: "steps",
      caption: words.route(number, rungs, steps.length),
      steps: [
        { text: start },
        ...steps.map((step) => ({ text: name(step.roleLevel), detail: words.detail(moveInWords(step), step.rungs) })),
      ],
    },
    ...table(
      words.learning(number),
      [words.roleLevel, words.move, ...numbers(words.rungs), words.toLearn],
      steps.map((step) => [
        name(step.roleLevel),
        moveInWords(step),
        String(step.rungs),
        toLearnInWords(framework, step),
      ]),
    ),
  ];
}
