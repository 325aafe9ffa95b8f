// Takes the pictures of the guides (docs/pictures): real answers as `toHtml` writes them, and the explorer. After a change to how
// pages look: npm run build && npm run explorer:build && npx tsx scripts/takePictures.ts (it needs Debian's chromium).

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineProfile, gap, teamCoverage } from "ddat-skills";
import { gapPage, teamCoveragePage, toHtml } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";
import { chromium, type Page as Tab } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const roleLevel = "accessibility-specialist/junior-accessibility-specialist";
const sam = defineProfile(uk, { person: "Sam", has: { testing: "working", consultancy: null } });
const kim = defineProfile(uk, {
  person: "Kim",
  has: { testing: "awareness", "user-focus": "working", consultancy: "awareness", "communicating-information": null },
});
const people = [sam, kim];

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
mkdirSync(`${root}docs/pictures`, { recursive: true });
await taken("gap", (tab) => tab.setContent(toHtml(gapPage(uk, gap(uk, sam, roleLevel)))));
await taken("team", (tab) =>
  tab.setContent(toHtml(teamCoveragePage(uk, teamCoverage(uk, people, roleLevel), { people }))),
);
await taken("explorer", async (tab) => {
  await tab.setViewportSize({ width: 900, height: 620 });
  const page = pathToFileURL(`${root}dist-explorer/digital-skills-explorer.html`);
  await tab.goto(`${page}#/gap/${roleLevel}?testing=working&consultancy=none`);
  await tab.waitForSelector("#have");
});
await browser.close();

/** A picture as wide as a guide, at twice its pixels, and not higher than it needs to be. */
async function taken(name: string, show: (tab: Tab) => Promise<unknown>): Promise<void> {
  const tab = await browser.newPage({ viewport: { width: 900, height: 760 }, deviceScaleFactor: 1.5 });
  await show(tab);
  const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
  const height = name === "explorer" ? 620 : whole; // The explorer goes on below.
  const page = await tab.context().newCDPSession(tab);
  const clip = { x: 0, y: 0, width: 900, height, scale: 1 };
  const { data } = await page.send("Page.captureScreenshot", { format: "webp", quality: 80, clip });
  writeFileSync(`${root}docs/pictures/${name}.webp`, Buffer.from(data, "base64"));
  await tab.close();
}
