import { existsSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { type Browser, type BrowserContext, chromium, type Page as Tab } from "playwright-core";
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

  /** Two tabs show all pages between them; what the browser says and asks for on the way is kept. */
  async function inEveryPage(
    options: Parameters<Browser["newContext"]>[0],
    look: (tab: Tab, context: BrowserContext) => Promise<readonly string[]>,
  ): Promise<string[]> {
    const halves = [0, 1].map((half) => pages.filter((_, i) => i % 2 === half));
    return (await Promise.all(halves.map((half) => inEach(half, options, look)))).flat();
  }

  async function inEach(
    shown: typeof pages,
    options: Parameters<Browser["newContext"]>[0],
    look: (tab: Tab, context: BrowserContext) => Promise<readonly string[]>,
  ): Promise<string[]> {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    const said: string[] = [];
    let [current, body] = ["", ""];
    tab.on("console", (message) => said.push(`${current}: ${message.text()}`));
    tab.on("request", (request) => request.isNavigationRequest() || said.push(`${current}: asks for ${request.url()}`));
    await context.route("http://page.test/", (route) => route.fulfill({ contentType: "text/html", body }));
    for ([current, body] of shown) {
      await tab.goto("http://page.test/");
      said.push(...(await look(tab, context)).map((one) => `${current}: ${one}`));
    }
    await context.close();
    return said;
  }

  test.each([
    [1280, "light", "none"],
    [390, "dark", "none"],
    [320, "light", "active"],
  ] as const)(
    "axe finds nothing at %i px, %s, forced colours %s",
    { timeout: 180_000 },
    async (width, colorScheme, forcedColors) => {
      const viewport = { width, height: 800 };
      expect(await inEveryPage({ viewport, colorScheme, forcedColors }, faultsIn)).toStrictEqual([]);
    },
  );

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

  test("nothing is wider than the screen at 320 px, nor with letters of 200 %", { timeout: 120_000 }, async () => {
    const widest = (tab: Tab) =>
      tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const overflow = async (tab: Tab) => {
      const wide = await widest(tab);
      await tab.evaluate(() => {
        document.documentElement.style.setProperty("font-size", "200%");
      });
      const large = await widest(tab);
      return [...(wide > 0 ? [`${wide} px too wide`] : []), ...(large > 0 ? [`${large} px too wide at 200 %`] : [])];
    };
    expect(await inEveryPage({ viewport: { width: 320, height: 800 } }, overflow)).toStrictEqual([]);
  });

  test("on A4 a table is a table with its header on each sheet, nothing is cut, and a day is whole", {
    timeout: 120_000,
  }, async () => {
    const faults = async (tab: Tab) => {
      await tab.emulateMedia({ media: "print" });
      return tab.evaluate(() => {
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
          ...(document.documentElement.scrollWidth > innerWidth
            ? [`${document.documentElement.scrollWidth} px wide`]
            : []),
        ];
      });
    };
    expect(await inEveryPage({ viewport: { width: 680, height: 1000 } }, faults)).toStrictEqual([]); // A4 within 15 mm.
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
