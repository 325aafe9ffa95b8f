import { describe, expect, it } from "vitest";
import { ddat, file } from "../../test/command.js";
import { theatre } from "../../test/theatre.js";
import { compareRoleLevels } from "../questions/routes/compareRoleLevels.js";
import { findRoutes } from "../questions/routes/findRoutes.js";
import { movesFrom } from "../questions/routes/movesFrom.js";
import { comparisonPage } from "../render/pages/comparisonPage.js";
import { movesPage } from "../render/pages/movesPage.js";
import { routesPage } from "../render/pages/routesPage.js";
import { routesToMermaid } from "../render/routesToMermaid.js";
import { toMarkdown } from "../render/toMarkdown.js";
import { toText } from "../render/toText.js";

const theatreFile = file("theatre.json", theatre);
const command = (args: readonly string[], { input = "" } = {}) =>
  ddat([...args, "--framework", theatreFile], input, 80);

const done = async (args: readonly string[], world = {}) => {
  const { code, output, errors } = await command(args, world);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return output;
};

const refused = async (args: readonly string[], world = {}) => {
  const { code, output, errors } = await command(args, world);
  expect(output).toBe("");
  return { code, errors };
};

describe("compare", () => {
  const args = ["compare", "trainee", "head of stage"];

  it("prints text, Markdown or JSON", async () => {
    const answer = compareRoleLevels(theatre, "stagehand/trainee", "stagehand/head");
    expect(await done(args)).toBe(toText(comparisonPage(theatre, answer)));
    expect(await done([...args, "--md"])).toBe(toMarkdown(comparisonPage(theatre, answer)));
    expect(JSON.parse(await done([...args, "--json"]))).toEqual(answer);
  });

  it("refuses what means several role levels, or none", async () => {
    expect(await refused(["compare", "senior stage", "trainee"])).toMatchObject({ code: 1 });
    expect((await refused(["compare", "trainee", "fireman"])).errors).toContain("no role level is called");
    expect(await refused([...args, "--md", "--json"])).toMatchObject({ code: 2 });
  });
});

describe("routes", () => {
  const args = ["routes", "head of rigging", "--from", "trainee"];
  const routes = findRoutes(theatre, "stagehand/trainee", "rigger/head");

  it("prints text, Markdown, Mermaid or JSON", async () => {
    expect(await done(args)).toBe(toText(routesPage(theatre, routes)));
    expect(await done([...args, "--md"])).toBe(toMarkdown(routesPage(theatre, routes)));
    expect(await done([...args, "--mermaid"])).toBe(routesToMermaid(theatre, routes));
    expect(JSON.parse(await done([...args, "--json"]))).toEqual(routes);
  });

  it("takes limits, lateral moves and lower grades", async () => {
    const found = async (...more: string[]) => JSON.parse(await done([...args, "--json", ...more]));
    expect(await found("--limit", "1")).toEqual({ ...routes, routes: routes.routes.slice(0, 1) });
    expect(await found("--max-steps", "2")).toEqual({ ...routes, routes: [] });
    expect(await found("--max-rungs", "2")).toEqual({ ...routes, routes: routes.routes.slice(1) });
    expect(await found("--lateral", "0", "--lower-grades", "--max-steps", "3")).toEqual(
      findRoutes(theatre, "stagehand/trainee", "rigger/head", {
        lateralAbovePercentile: 0,
        lowerGrades: true,
        maxSteps: 3,
      }),
    );
  });

  it("starts from a profile, and without a target prints the next moves", async () => {
    const input = JSON.stringify({ person: "Sam", has: { knots: "able" }, roleLevel: "rigger/junior" });
    expect(await done(["routes", "rigger/head", "--profile", "-"], { input })).toMatch(
      /^Routes from Sam, Junior rigger \(Rigger\) to Head of rigging \(Rigger\)\n/,
    );
    const moves = movesFrom(theatre, "rigger/junior");
    expect(await done(["routes", "--profile", "-"], { input })).toBe(toText(movesPage(theatre, moves)));
    expect(await done(["routes", "--from", "rigger/junior", "--md"])).toBe(toMarkdown(movesPage(theatre, moves)));
    expect(JSON.parse(await done(["routes", "--from", "rigger/junior", "--json"]))).toEqual(moves);
  });

  it("says when there is no route", async () => {
    expect(await done(["routes", "trainee", "--from", "head of rigging"])).toMatch(
      /^Routes from Head of rigging \(Rigger\) to Trainee stagehand \(Stagehand\)\n\nNo route: /,
    );
  });

  it.each([
    [["routes", "rigger/head"], "say where to start"],
    [["routes", "rigger/head", "--from", "trainee", "--profile", "-"], "cannot be used with"],
    [[...args, "--limit", "1.5"], "It must be a whole number of 0 or more."],
    [[...args, "--lateral", "101"], "It must be a number from 0 to 100."],
    [["routes", "--from", "trainee", "--mermaid"], "--mermaid draws routes"],
    [[...args, "--md", "--mermaid"], "cannot be used with"],
  ])("refuses %j as wrong usage", async (wrong, words) => {
    const { code, errors } = await refused(wrong);
    expect(code).toBe(2);
    expect(errors).toContain(words);
  });

  it("refuses to look for moves of somebody who is nowhere", async () => {
    const input = JSON.stringify({ person: "Sam", has: {} });
    const { code, errors } = await refused(["routes", "--profile", "-"], { input });
    expect(code).toBe(2);
    expect(errors).toContain("names no roleLevel");
  });

  it("has help with examples", async () => {
    expect(await done(["routes", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills routes /);
    expect(await done(["compare", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills compare /);
  });
});
