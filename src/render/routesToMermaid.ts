import { findRoleLevel } from "../framework/findRoleLevel.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RouteStep, RoutesToRoleLevel } from "../questions/routes/findRoutes.js";
import { escapeMermaid } from "./escapeMermaid.js";
import { moveInWords } from "./pages/moveInWords.js";
import * as words from "./words/routeWords.js";

/** One arrow, with the rungs that it costs on each of the routes that take it. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly step: RouteStep;
  readonly rungs: number[];
  readonly isBest: boolean;
}

/**
 * The answer of {@link findRoutes} as a Mermaid flowchart, which GitHub, GitLab and many wikis draw: a box for each role level,
 * an arrow for each move with its kind and the rungs to learn, the first route in thick arrows. What a move asks for can
 * depend on what was learnt before it: then the arrow has the least and the most. For the skills themselves, use
 * {@link routesPage}.
 *
 * Names may come from anywhere: whatever could be markup in them is escaped, so no name breaks the chart.
 *
 * @throws {@link FrameworkMismatchError} for routes of another framework or release.
 * @example
 * ```ts
 * import { findRoutes } from "ddat-skills";
 * import { routesToMermaid } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const routes = findRoutes(uk, "test-engineer/senior-test-engineer", "test-engineer/lead-test-engineer");
 * console.log(routesToMermaid(uk, routes).split("\n")[0]); // flowchart LR
 * ```
 */
export function routesToMermaid<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  routes: RoutesToRoleLevel<NoInfer<Ids>>,
): string {
  return chartOf(framework, routes);
}

function chartOf(framework: Framework, { framework: of, from, routes }: RoutesToRoleLevel): string {
  requireSameFramework(framework, of, "The answer about routes");
  const boxes = new Map<string, string>();
  const arrows = new Map<string, Arrow>();
  const boxFor = (key: string, label: () => string) => {
    const known = boxes.get(key);
    if (known !== undefined) return known.split("[", 1)[0] ?? "";
    const id = `n${boxes.size}`;
    boxes.set(key, `${id}["${label()}"]`);
    return id;
  };
  for (const [number, { steps }] of routes.entries()) {
    let here = boxFor(`from:${from.roleLevel ?? ""}`, () => startLabel(framework, from));
    for (const step of steps) {
      const to = boxFor(`to:${step.roleLevel}`, () => roleLevelLabel(framework, step.roleLevel));
      const arrow = arrows.get(`${here} ${to}`);
      if (arrow) arrow.rungs.push(step.rungs);
      else arrows.set(`${here} ${to}`, { from: here, to, step, rungs: [step.rungs], isBest: number === 0 });
      here = to;
    }
  }
  if (boxes.size === 0) return `flowchart LR\n  n0["${words.noRoute}"]\n`;
  const lines = [...boxes.values(), ...[...arrows.values()].map(arrowLine)];
  return `flowchart LR\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function arrowLine({ from, to, step, rungs, isBest }: Arrow): string {
  const range = words.range(Math.min(...rungs), Math.max(...rungs));
  return `${from} ${isBest ? "==>" : "-->"}|"${escapeMermaid(moveInWords(step))}, ${range}"| ${to}`;
}

function startLabel(framework: Framework, { person, roleLevel }: RoutesToRoleLevel["from"]): string {
  const name = person === undefined ? [] : [escapeMermaid(person)];
  return [...name, ...(roleLevel === undefined ? [] : [roleLevelLabel(framework, roleLevel)])].join("<br>");
}

function roleLevelLabel(framework: Framework, id: string): string {
  const names = [findRoleLevel(framework, id).name, roleOf(framework, id).name];
  return [...new Set(names)].map(escapeMermaid).join("<br>");
}
