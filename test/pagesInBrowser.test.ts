import { existsSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defineProfile } from "../src/parse/defineProfile.js";
import { teamCoverage } from "../src/questions/team/teamCoverage.js";
import { type Page, teamReport, toHtml } from "../src/render/index.js";
import { uk } from "../src/uk/index.js";
import { faultsIn } from "./axeInBrowser.js";
import { emptyPages, everyPage } from "./everyPage.js";

// Every page in a real browser: what axe-core and html-validate say, whether it fits, and whether it keeps to its policy.

const browserPath = "/usr/bin/chromium";
const isThere = existsSync(browserPath);
if (!isThere)
  process.stderr.write(
    `Skipped: pages are looked at in Debian's chromium, which is not at ${browserPath} (apt-get install chromium)\n`,
  );

const screens = [
  [1280, "light", "none"],
  [390, "dark", "none"],
  [320, "light", "active"],
] as const;

describe.skipIf(!isThere)("pages in a browser", () => {
  let pages: readonly (readonly [string, string])[];
  let browser: Browser;

  beforeAll(async () => {
    const [full, empty] = [await everyPage(uk), await emptyPages(uk)];
    const named = (prefix: string, set: Readonly<Record<string, Page>>) =>
      Object.entries(set).map(([name, page]) => [`${prefix}${name}`, toHtml(page)] as const);
    pages = [...named("", full), ...named("empty ", empty)];
    browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  }, 120_000);

  afterAll(async () => browser?.close());

  test("axe finds nothing, nothing is too wide, and on A4 nothing is cut", { timeout: 300_000 }, async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const found: string[] = [];
    let [current, body] = ["", ""];
    tab.on("console", (message) => found.push(`${current}: ${message.text()}`));
    tab.on(
      "request",
      (request) => request.isNavigationRequest() || found.push(`${current}: asks for ${request.url()}`),
    );
    await context.route("http://page.test/", (route) => route.fulfill({ contentType: "text/html", body }));
    for (const [name, html] of pages) {
      [current, body] = [name, html];
      await tab.goto("http://page.test/");
      for (const [width, colorScheme, forcedColors] of screens) {
        await tab.setViewportSize({ width, height: 800 });
        await tab.emulateMedia({ colorScheme, forcedColors });
        const faults = [...(await faultsIn(tab, context)), ...(await tab.evaluate(whatIsTooWide))];
        found.push(...faults.map((fault) => `${name} at ${width} px: ${fault}`));
      }
      await tab.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      found.push(...(await tab.evaluate(whatIsTooWide)).map((fault) => `${name} with letters of 200 %: ${fault}`));
      await tab.evaluate(() => document.documentElement.style.removeProperty("font-size"));
      await tab.setViewportSize({ width: 680, height: 1000 }); // A4 within 15 mm.
      await tab.emulateMedia({ media: "print", colorScheme: "light", forcedColors: "none" });
      const faults = [...(await tab.evaluate(whatIsCut)), ...(await tab.evaluate(whatIsTooWide))];
      found.push(...faults.map((fault) => `${name} on A4: ${fault}`));
      await tab.emulateMedia({ media: "screen" });
    }
    await context.close();
    expect(found).toStrictEqual([]);
  });

  test("axe finds a planted fault, under the policy of the page", { timeout: 60_000 }, async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const [, html = ""] = pages[0] ?? [];
    const body = html.replace("<main>", '<main><p><svg role="img" viewBox="0 0 1 1"></svg></p><h5>Too deep</h5>');
    await context.route("http://page.test/", (route) => route.fulfill({ contentType: "text/html", body }));
    await tab.goto("http://page.test/");
    expect((await faultsIn(tab, context)).join("\n")).toMatch(/svg-img-alt/);
    await context.close();
  });

  test("a team of 30 prints in under 150 kB", { timeout: 60_000 }, async () => {
    const people = Array.from({ length: 30 }, (_, i) =>
      defineProfile(uk, { person: `Person ${i}`, has: i % 2 === 0 ? { "user-focus": "expert" } : {} }),
    );
    const team = teamCoverage(uk, people, "software-developer/senior-developer", { leavers: 2 });
    const tab = await browser.newPage();
    await tab.setContent(toHtml(teamReport(uk, { team, people })));
    expect((await tab.pdf({ format: "A4" })).length).toBeLessThan(150_000);
    await tab.close();
  });
});

test("html-validate finds nothing", async () => {
  const validate = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:standard"],
    rules: {
      // A table whose rows are stacked on a phone would lose what it is, so its roles are written out.
      "no-redundant-role": "off",
      "prefer-native-element": "off",
      "long-title": "off",
      "no-inline-style": "error",
    },
  });
  const found: string[] = [];
  for (const [name, page] of Object.entries({ ...(await everyPage(uk)), ...(await emptyPages(uk)) })) {
    const { results } = await validate.validateString(toHtml(page));
    found.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId}: ${message}`),
      ),
    );
  }
  expect([...new Set(found)]).toStrictEqual([]);
});

/** In the page: what is wider than the screen, or than the paper. */
function whatIsTooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
}

/** In the page, as it is printed: tables that are none, what a box or the end of a sheet cuts, and days that are broken. */
function whatIsCut(): string[] {
  const all = (selector: string) => Array.from(document.querySelectorAll(selector));
  return [
    ...all("thead")
      .filter((head) => getComputedStyle(head).display !== "table-header-group")
      .map(() => "a head that is none"),
    ...all(".ds-box")
      .filter((box) => getComputedStyle(box).overflowX !== "visible")
      .map(() => "a box that cuts"),
    ...all("tr")
      .filter((row) => getComputedStyle(row).breakInside !== "avoid")
      .map(() => "a row that is cut"),
    ...all(".ds-day")
      .filter((day) => day.getClientRects().length > 1)
      .map(({ textContent }) => `${textContent} is broken`),
  ];
}
