import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { uk } from "ddat-skills/uk";
import * as fc from "fast-check";
import { type Browser, chromium, type Page as Tab } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Address, readAddress, screenNames, writeAddress } from "../examples/explorer/src/address.js";
import { readWorkbook } from "../src/reading/workbook/index.js";
import { faultsIn } from "./axeInBrowser.js";
import { root } from "./packed.js";
import { sharedFile, titleWith } from "./sharedData.js";

// The explorer as people open it: the one file, by double click, and the hosted site by its size. It is made from dist.

const browserPath = "/usr/bin/chromium";
const isThere = existsSync(browserPath);
if (!isThere)
  process.stderr.write(
    `Skipped: the explorer is looked at in Debian's chromium, which is not at ${browserPath} (apt-get install chromium)\n`,
  );

const senior = "software-developer/senior-developer";
const some = "user-focus=working&prototyping=none&information-security=expert";
const hostile = "<img src=x onerror=document.title='run'>";

describe("the address", () => {
  const roleLevels = uk.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const held = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...uk.skills), fc.constantFrom(null, ...uk.levels.map(({ id }) => id))), {
      selector: ([{ id }]) => id,
      maxLength: 12,
    })
    .map((all) => all.filter(([{ definedAt }, level]) => !level || !definedAt || definedAt.includes(level)))
    .map((all) => Object.fromEntries(all.map(([{ id }, level]) => [id, level])));
  const rest = { to: fc.constantFrom(...roleLevels), stepsDown: fc.constant(true as const) };
  const addresses: fc.Arbitrary<Address> = fc.oneof(
    fc.record(
      {
        screen: fc.constantFrom(...screenNames.filter((name) => name !== "skills" && name !== "")),
        has: held,
        roleLevel: fc.constantFrom(...roleLevels),
        ...rest,
      },
      { requiredKeys: ["screen", "has"], noNullPrototype: true },
    ),
    fc.record(
      {
        screen: fc.constant("skills" as const),
        has: held,
        skill: fc.constantFrom(...uk.skills.map(({ id }) => id)),
        ...rest,
      },
      { requiredKeys: ["screen", "has"], noNullPrototype: true },
    ),
    fc.record({ screen: fc.constant("" as const), has: held }, { noNullPrototype: true }),
  );

  test("what is written is read back", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const hash = writeAddress(uk, address);
        expect(readAddress(uk, hash)).toStrictEqual({ address, leftOut: [] });
      }),
    );
  });

  test("any text is read, and what is left out is told", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { address } = readAddress(uk, text);
        expect(readAddress(uk, writeAddress(uk, address))).toStrictEqual({ address, leftOut: [] });
      }),
    );
    expect(
      readAddress(uk, `#/gap/software-developer/boss?agile-workin=working&user-focus=%E0%A4%A&release=2020`),
    ).toStrictEqual({
      address: { screen: "gap", has: {} },
      leftOut: ["software-developer/boss", "agile-workin=working", "user-focus=\uFFFD%A"],
      otherRelease: "2020",
    });
    expect(readAddress(uk, "#/__proto__/a?constructor=expert&__proto__=none").leftOut).toStrictEqual([
      "__proto__",
      "constructor=expert",
      "__proto__=none",
    ]);
  });
});

let folder = "";
let page = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "explorer-"));
  for (const mode of ["production", "one-file"])
    await build({
      configFile: `${root}examples/explorer/vite.config.ts`,
      mode,
      logLevel: "error",
      build: { outDir: folder },
    });
  page = join(folder, "digital-skills-explorer.html");
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const zipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

test("the one file is at most 170 kB, and what the hosted site loads first at most 60 kB", () => {
  expect(zipped(page)).toBeLessThanOrEqual(170_000);
  const index = readFileSync(join(folder, "index.html"), "utf8");
  const first = [...index.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path = ""]) => path);
  expect(first.length).toBeGreaterThanOrEqual(2);
  const sizes = ["index.html", ...first].map((path) => zipped(join(folder, path)));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
});

test("the policy of the one file names its script and style, and lets it connect to nothing", () => {
  const text = readFileSync(page, "utf8");
  expect(/Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']{44}'; style-src 'sha256-[^']{44}'; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'$/,
  );
  expect(text).not.toMatch(/GDS Transport|@font-face|crown/i);
});

describe.skipIf(!isThere)("in a browser", () => {
  let browser: Browser;
  const sheet = `Name,Role level,User focus,Prototyping,Systems design\n"${hostile.replaceAll('"', '""')}",Senior developer,Working,2,practitioner\nRobin,Developer,none,E,n/a\nSam,Developer,Working,practitoner,\n`;

  const courses = `Course title,Skill taught,From,Level reached,Length,Fee,Start date,End date,Venue,Places\n"${hostile.replaceAll('"', '""')}",Prototyping,,Working,2 days,£300,2026-10-05,2026-10-06,"<b>Hub</b>",12\nUsers,User focus,Working,Practitioner,1 day,£90,,,Online,\nLong,Systems design,,Expert,a while,dear,,,,\n`;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  });
  afterAll(async () => browser?.close());

  /** The one file in a tab without a network; what the browser says and asks for is kept. */
  async function opened(options: Parameters<Browser["newContext"]>[0] = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
      ...options,
    });
    const tab = await context.newPage();
    const said: string[] = [];
    tab.on("console", (message) => said.push(message.text()));
    tab.on("pageerror", (error) => said.push(error.message));
    tab.on(
      "request",
      (request) =>
        request.isNavigationRequest() || /^(blob|data):/.test(request.url()) || said.push(`asks for ${request.url()}`),
    );
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.log(violatedDirective, blockedURI))",
    );
    await tab.goto(pathToFileURL(page).href);
    await context.setOffline(true);
    return { tab, context, said };
  }

  async function goTo(tab: Tab, hash: string): Promise<void> {
    await tab.evaluate((hash) => {
      document.querySelector("h1")?.setAttribute("data-old", "");
      location.hash = hash;
    }, hash);
    await tab.waitForSelector("h1:not([data-old])");
  }

  const csv = (text: string, name = "team.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

  async function dropFile(tab: Tab, file = csv(sheet)): Promise<void> {
    await tab.setInputFiles("#file", file);
    await tab.waitForSelector("#answer .ds-page");
  }

  /** Each screen: empty, full, and with a wrong address. */
  const screens: readonly (readonly [string, string, ((tab: Tab) => Promise<void>)?])[] = [
    ["#/counted", "How this is counted"],
    ["#/", "Digital skills explorer"],
    ["#/gap", "What am I missing for a role?", (tab) => tab.fill("#which", "manager")],
    [`#/gap/${senior}`, "What am I missing for Senior developer (Software developer)?"],
    [`#/gap/${senior}?${some}`, "What am I missing for Senior developer (Software developer)?"],
    [
      `#/gap/${encodeURIComponent(hostile)}?${encodeURIComponent(hostile)}=1&release=${encodeURIComponent(hostile)}`,
      "What am I missing for a role?",
    ],
    ["#/nearest", "Which roles are near to what I have?"],
    [`#/nearest/${senior}`, "Which roles are near to what I have?"],
    [`#/nearest?${some}`, "Which roles are near to what I have?"],
    [`#/nearest/${senior}?${some}&steps-down=yes`, "Which roles are near to what I have?"],
    [`#/compare?to=${senior}`, "What changes between two roles?"],
    [`#/compare/data-engineer/data-engineer?to=${senior}`, "What changes between two roles?"],
    [`#/routes/software-developer/junior-developer?to=${senior}`, "How do I get from here to there?"],
    [`#/routes/data-engineer/data-engineer?to=test-engineer/test-engineer&${some}`, "How do I get from here to there?"],
    ["#/roles", "Roles and what they need"],
    [`#/roles/${senior}`, "Senior developer (Software developer)"],
    ["#/skills", "Skills and who needs them"],
    ["#/skills/user-focus", "User focus"],
    ["#/data", "Show the official words of each level"],
    ["#/team", "What does my team cover?"],
    [`#/team/${senior}`, "What does my team cover?", (tab) => dropFile(tab)],
    ["#/courses", "Which courses would help?"],
    [`#/courses/${senior}?${some}`, "Which courses would help?", (tab) => dropFile(tab, csv(courses, "courses.csv"))],
  ];

  test.each([
    [1280, "light", "none"],
    [390, "dark", "none"],
    [320, "light", "active"],
  ] as const)(
    "axe finds nothing at %i px, %s, forced colours %s; nothing is wider than the screen; nothing is asked for or said",
    { timeout: 180_000 },
    async (width, colorScheme, forcedColors) => {
      const { tab, context, said } = await opened({ viewport: { width, height: 800 }, colorScheme, forcedColors });
      for (const [hash, heading, act] of screens) {
        await goTo(tab, hash);
        await act?.(tab);
        const found = [...(await faultsIn(tab, context)), ...(await tooWide(tab))];
        said.push(...found.map((one) => `${hash}: ${one}`));
        expect([hash, await tab.textContent("h1")]).toStrictEqual([hash, heading]);
      }
      expect(said).toStrictEqual([]);
      expect(await tab.title()).not.toBe("run");
      await context.close();
    },
  );

  async function tooWide(tab: Tab): Promise<readonly string[]> {
    const wide = () => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const size = (to: string) => tab.evaluate((to) => document.documentElement.style.setProperty("font-size", to), to);
    const plain = await wide();
    await size("200%");
    const large = await wide();
    await size("");
    return [...(plain > 0 ? [`${plain} px too wide`] : []), ...(large > 0 ? [`${large} px too wide at 200 %`] : [])];
  }

  test("axe finds a planted fault under the page's policy", async () => {
    const { tab, context } = await opened();
    await tab.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", "<input type=text>"));
    expect((await faultsIn(tab, context)).join()).toMatch(/^label /);
    await context.close();
  });

  test("with the keyboard alone: from the title somebody uses to an answer, and back", async () => {
    const { tab, context, said } = await opened();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await tab.keyboard.press(key);
    };
    const focused = () => tab.evaluate(() => document.activeElement?.textContent?.trim());
    await press("Tab");
    expect(await focused()).toBe("Skip to main content");
    await press("Enter", "Tab");
    expect(await focused()).toBe("What am I missing for a role?");
    await press("Enter");
    await tab.waitForSelector("#which");
    expect(await focused()).toBe("What am I missing for a role?");
    await press("Tab");
    await tab.keyboard.type("senior dev");
    await press("ArrowDown", "ArrowDown", "ArrowUp", "Enter");
    await tab.waitForSelector("#have");
    expect(await focused()).toBe("What am I missing for Senior developer (Software developer)?");
    await press("Tab", "Tab", "ArrowRight", "ArrowRight");
    expect(new URL(tab.url()).hash).toBe(
      `#/gap/${senior}?availability-and-capacity-management=awareness&release=${uk.version}`,
    );
    expect(await tab.textContent("#verdict")).toBe("1 skill is short");
    await tab.focus("[data-focus=answer]");
    await press("Enter");
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("answer");
    await tab.goBack();
    await tab.waitForSelector("#which");
    await tab.goForward();
    await tab.waitForSelector("#have");
    expect(await tab.textContent("#verdict")).toBe("1 skill is short");
    expect(said).toStrictEqual([]);
    await context.close();
  });

  test("an answer is taken away as HTML, Markdown, JSON and Excel", async () => {
    const { tab, context, said } = await opened();
    await goTo(tab, `#/gap/${senior}?${some}`);
    const taken: Record<string, Buffer> = {};
    for (const kind of ["html", "md", "json", "xlsx"]) {
      const [download] = await Promise.all([tab.waitForEvent("download"), tab.click(`[data-take=${kind}]`)]);
      expect(download.suggestedFilename()).toBe(`gap-software-developer-senior-developer.${kind}`);
      taken[kind] = readFileSync(await download.path());
    }
    expect(String(taken.html)).toMatch(/^<!DOCTYPE html>/);
    expect(String(taken.md)).toMatch(/^## You: Senior developer/);
    expect(JSON.parse(String(taken.json))).toMatchObject({ person: "You", roleLevel: senior, readiness: "not-ready" });
    const book = await readWorkbook(new Uint8Array(taken.xlsx ?? []));
    expect(JSON.stringify(book)).toContain("User focus");
    expect(said).toStrictEqual([]);
    await context.close();
  });

  test("a team: notes, what if somebody left, files that are not spreadsheets, and nothing kept", {
    timeout: 120_000,
  }, async () => {
    const { tab, context, said } = await opened();
    const saying = () => tab.textContent("#file-said");
    const turnedDown = async (name: string, text: string) => {
      await tab.setInputFiles("#file", csv(text, name));
      await tab.waitForFunction(
        (name) => document.querySelector("#file-said")?.textContent?.startsWith(`${name} could not`),
        name,
      );
      return saying();
    };
    await goTo(tab, `#/team/${senior}`);
    expect(await turnedDown("photo.xlsx", "\u0089PNG\r\n\u001a\n\0\0")).toMatch(
      /could not be read\. The table of people/,
    );
    expect(await turnedDown("empty.csv", "")).toMatch(/could not be read\. The table of people/);
    await dropFile(tab);
    expect(await saying()).toBe("3 people were read from team.csv.");
    expect(await tab.textContent("#notes")).toMatch(/"practitoner" is not a level/);
    await tab.check("text=Without Robin");
    await tab.waitForSelector("text=Gone: Robin.");
    expect(tab.url()).not.toMatch(/Robin|team\.csv/);
    expect(await tab.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    await tab.reload();
    await tab.waitForSelector("#file");
    expect(await tab.locator("#answer .ds-page").count()).toBe(0);
    expect(said).toStrictEqual([]);

    const many = [
      "Name,User focus,Prototyping",
      ...Array.from({ length: 10_000 }, (_, i) => `Person ${i},${i % 4},Working`),
    ].join("\n");
    await dropFile(tab, csv(many));
    expect(await saying()).toBe("10,000 people were read from team.csv.");
    await tab.fill("#who", "person 9999");
    expect(await tab.locator("#people input").count()).toBe(1);
    await context.close();
  });

  test("courses: a plan from a list, within what may be spent, and what cannot be read", {
    timeout: 60_000,
  }, async () => {
    const { tab, context, said } = await opened();
    await goTo(tab, `#/courses/${senior}?${some}`);
    await tab.setInputFiles("#file", csv("Name,Pay\nSam,1\n", "pay.csv"));
    await tab.waitForSelector("text=pay.csv could not be read. The table of courses");
    await dropFile(tab, csv(courses, "courses.csv"));
    expect(await tab.textContent("#file-said")).toBe(
      "3 courses and 1 date on which one begins were read from courses.csv.",
    );
    expect(await tab.textContent("#notes")).toMatch(/"a while"/);
    const rows = () => tab.locator("#answer table").first().locator("tbody tr").allInnerTexts();
    expect((await rows()).join()).toMatch(/<img src=x.*5 to|Users/s);
    expect(await rows()).toHaveLength(2);
    await tab.fill("#budget", "£100.50");
    await tab.press("#budget", "Tab");
    await tab.waitForSelector("text=In all: 90 GBP");
    expect((await rows()).join()).toMatch(/^Users/);
    await tab.fill("#budget", "little");
    await tab.press("#budget", "Tab");
    await tab.waitForSelector("text=“little” is not an amount");
    expect(tab.url()).not.toMatch(/100|courses\.csv/);
    expect(said).toStrictEqual([]);
    await context.close();
  });

  const files = ["roles", "skills"].map((name) => sharedFile(`uk-ddat/${name}.2026-03-23.csv`));
  test.skipIf(files.includes(undefined))(
    titleWith("the official CSV pair gives each level its words, in either order", ...files),
    async () => {
      const { tab, context, said } = await opened();
      const paths = files.map((bytes, i) => {
        const path = join(folder, `${i}.csv`);
        writeFileSync(path, bytes ?? "");
        return path;
      });
      await goTo(tab, "#/data");
      await tab.setInputFiles("#files", [paths[1] ?? "", paths[1] ?? ""]);
      await tab.waitForSelector("text=could not be read");
      await tab.setInputFiles("#files", paths.toReversed());
      await tab.waitForSelector("text=Release 2026-03-23 is read");
      await goTo(tab, `#/gap/${senior}`);
      expect(await tab.locator("text=What the levels mean").count()).toBeGreaterThan(5);
      expect(said).toStrictEqual([]);
      await context.close();
    },
  );
});
