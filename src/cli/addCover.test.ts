import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";
import { pounds } from "../../test/pounds.js";

const people = "person,skill,level\nSam,baking,fluent\nRobin,knives,fluent\nKim,baking,fluent\n";
const cover = ["cover", "head baker", "--people", file("cover.csv", people), ...inKitchen];

test("cover finds the fewest who cover a role level together", async () => {
  expect(await done(cover)).toMatch(
    /^Cover by a team: Head baker \(Baker\)\n(.|\n)*\n1 +Kim and Robin\n2 +Robin and Sam\n/,
  );
  expect(await done([...cover, "--md"])).toMatch(/^## Cover by a team: Head baker \(Baker\)\n/);
  const teams = async (...args: string[]) => JSON.parse(await done([...cover, "--json", ...args]));
  expect(await teams()).toMatchObject({
    status: "optimal",
    teams: [
      ["Kim", "Robin"],
      ["Robin", "Sam"],
    ],
    count: 2,
  });
  expect(await teams("--limit", "1")).toMatchObject({ teams: [["Kim", "Robin"]], count: 2, isComplete: false });
  expect(await teams("--exclude", "Kim")).toMatchObject({ teams: [["Robin", "Sam"]] });
  expect(await teams("--include", "Sam", "--essential")).toMatchObject({ teams: [["Robin", "Sam"]] });
  expect(await teams("--max-people", "1")).toMatchObject({ status: "impossible", teams: [] });
  expect(await teams("--max-effort", "0")).toMatchObject({ size: 2 });
  const placed = file(
    "placed.csv",
    people.replace("level\n", "level,role level\n").replace(/fluent\n/g, "fluent,Head baker\n"),
  );
  const inRole = ["cover", "head baker", "--people", placed, ...inKitchen, "--counting", "in-role", "--json"];
  expect(JSON.parse(await done(inRole))).toMatchObject({ size: 2 });
});

test("cover finds the cheapest, from costs as CSV or as JSON", async () => {
  const csv = file("costs.csv", "person,cost\nSam,5\nRobin,7\nKim,6\nSomebody,1\n");
  const cheapest = { minimises: "cost", teams: [["Robin", "Sam"]], cost: pounds(12) };
  expect(JSON.parse(await done([...cover, "--costs", csv, "--json"]))).toMatchObject(cheapest);
  const json = JSON.stringify({ Sam: pounds(5), Robin: pounds(7), Kim: pounds(6) });
  expect(JSON.parse(await done([...cover, "--costs", "-", "--json"], json))).toMatchObject(cheapest);
  expect(await done([...cover, "--costs", csv])).toContain("2 people, who cost 12 GBP,");
  expect(await done([...cover, "--costs", csv, "--currency", "EUR"])).toContain("2 people, who cost 12 EUR,");
});

test("cover refuses bad input", async () => {
  const costs = (content: unknown) => [...cover, "--costs", file("bad-costs", content)];
  expect(await refused(costs("person,cost\nSam,5\nSam,6\nRobin,-7.5\n,1\n"))).toMatch(
    /bad-costs has 3 issues\n {2}row 3: says otherwise than row 2 about "Sam"\n {2}row 4: the cost must be (.*), not "-7.5"\n {2}row 5: has no person\n/,
  );
  expect(await refused(costs({ Sam: pounds(-5) }))).toContain("Sam.amount: ");
  expect(await refused(costs("person,price\nSam,5\n"))).toContain('has no column "cost or costs or annual cost"');
  expect(await refused(costs({ Sam: pounds(5) }))).toBe(
    'error: costOf has no cost for "Kim": give one, of amount 0 where they cost nothing\n',
  );
  expect(await refused([...cover, "--include", "Robyn"])).toContain('near: "Robin"');
  expect(await refused([...cover, "--limit", "0"])).toContain("limit must be a whole number of 1 or more");
  expect((await ddat(["cover", "head baker", "--people", "-", "--costs", "-"])).code).toBe(2);
});

test("cover has help with examples", async () => {
  expect(await done(["cover", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills /);
});
