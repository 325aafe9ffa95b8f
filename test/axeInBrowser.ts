import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page as Tab } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Axe in a world of its own, where the policy of the page does not reach and the page does not see it. */
export async function faultsIn(tab: Tab, context: BrowserContext): Promise<readonly string[]> {
  const session = await context.newCDPSession(tab);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "axe",
  });
  const isThere = await session.send("Runtime.evaluate", { expression: "typeof axe", contextId });
  if (isThere.result.value === "undefined") await session.send("Runtime.evaluate", { expression: axe, contextId });
  const expression = `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] })
    .then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + " " + nodes[0].html.slice(0, 200))))`;
  const { result } = await session.send("Runtime.evaluate", {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  const faults: readonly string[] = JSON.parse(String(result.value));
  return faults;
}
