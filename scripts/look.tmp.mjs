import { chromium } from "playwright-core";

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const url = "file:///work/wt/explorer/dist-explorer/digital-skills-explorer.html";
const shots = process.argv.slice(2);
for (const [width, colorScheme] of [
  [1280, "light"],
  [390, "dark"],
]) {
  const ctx = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const tab = await ctx.newPage();
  tab.on("console", (m) => console.log(width, "console:", m.text()));
  tab.on("pageerror", (m) => console.log(width, "error:", m.message));
  tab.on("request", (r) => r.isNavigationRequest() || console.log(width, "request:", r.url().slice(0, 80)));
  await tab.goto(url);
  const sd = "software-developer/senior-developer";
  const hashes = {
    home: "#/",
    pick: "#/gap",
    gap: `#/gap/${sd}?user-focus=working&prototyping=none&information-security=expert&modern-development-standards=practitioner&release=2026-03-23`,
    nearest: `#/nearest?user-focus=working&prototyping=practitioner&information-security=expert`,
    compare: `#/compare/software-developer/developer?to=${sd}`,
    routes: `#/routes/software-developer/junior-developer?to=software-developer/lead-developer`,
    team: `#/team/${sd}`,
    roles: `#/roles/${sd}`,
    skill: "#/skills/user-focus",
    skills: "#/skills",
    counted: "#/counted",
    data: "#/data",
    wrong: `#/gap/<img src=x onerror=alert(1)>?a=b&release=2020`,
  };
  for (const [name, hash] of Object.entries(hashes)) {
    if (shots.length && !shots.includes(name)) continue;
    await tab.evaluate((h) => {
      location.hash = h;
    }, hash);
    await tab.waitForTimeout(250);
    if (name === "team") {
      await tab.setInputFiles("#file", "/tmp/ex/team.csv");
      await tab
        .waitForSelector("#answer .ds-page", { timeout: 8000 })
        .catch(async () => console.log("team:", await tab.textContent("#file-said")));
    }
    if (name === "pick") {
      await tab.fill("#which", "scrum master");
    }
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    console.log(width, name, await tab.textContent("h1"), wide > 0 ? `WIDE ${wide}` : "");
    await tab.screenshot({ path: `/tmp/ex/${name}-${width}.png`, fullPage: true });
  }
  await ctx.close();
}
await browser.close();
