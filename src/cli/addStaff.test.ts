import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";

const people = file(
  "staff.csv",
  "person,skill,level\nSam,baking,fluent\nSam,knives,learning\nRobin,knives,fluent\nRobin,hygiene,none\nKim,wine,fluent\n",
);
const posts = "id,Role level,Site\np1,head baker,leeds\np2,baker/head,\n";
const staff = ["staff", "--posts", file("posts.csv", posts), "--people", people, ...inKitchen];

test("staff proposes a person for each post", async () => {
  expect(await done(staff)).toMatch(/^Staffing of 2 posts\n\n2 of 2 filled: (.|\n)*Left without a post: Kim\./);
  expect(await done([...staff, "--md"])).toMatch(/^## Staffing of 2 posts\n/);
  const json = JSON.parse(await done([...staff, "--json", "--alternatives", "1"]));
  expect(json).toMatchObject({
    status: "optimal",
    posts: [
      { post: "p1", roleLevel: "baker/head", site: "leeds", action: "train", person: "Robin" },
      { post: "p2", roleLevel: "baker/head", action: "fill", ifConfirmed: true, person: "Sam" },
    ],
    unplaced: ["Kim"],
    alternatives: [{ filled: 2 }],
  });
  expect(JSON.parse(await done(["staff", "--posts", "-", ...staff.slice(3), "--json"], posts)).posts).toEqual(
    json.posts,
  );
});

test("posts may be JSON, JSON Lines, or CSV with other names for its columns", async () => {
  const ask = async (content: unknown) =>
    JSON.parse(await done(["staff", "--posts", file("other", content), "--people", people, ...inKitchen, "--json"]));
  const list = [
    { id: "p1", roleLevel: "Head baker (Baker)", hub: "h" },
    { id: "p2", roleLevel: "chef/head" },
  ];
  const answer = await ask(list);
  expect(answer.posts).toMatchObject([
    { post: "p1", roleLevel: "baker/head", hub: "h" },
    { post: "p2", roleLevel: "chef/head", action: "hire", why: "nobody-allowed" },
  ]);
  expect(await ask(list.map((post) => JSON.stringify(post)).join("\n"))).toEqual(answer);
  expect(await ask("hub,roleLevel,id\nh,head baker,p1\n,Head chef,p2\n")).toEqual(answer);
});

test("a post may name a role profile of another file, or have it as JSON with it", async () => {
  const named = file("own.csv", "id,role level,role profile\np1,head baker,\np2,,Bread lead\n");
  const needs = file("needs.csv", "role profile,skill,required level\nBread lead,baking,fluent\n");
  const ask = async (posts: string, ...more: string[]) =>
    JSON.parse(await done(["staff", "--posts", posts, ...more, "--people", people, ...inKitchen, "--json"])).posts;
  const answer = await ask(named, "--needs", needs);
  expect(answer[1]).toMatchObject({
    roleProfile: { id: "bread-lead", name: "Bread lead" },
    action: "fill",
    person: "Sam",
  });
  expect(answer[1]).not.toHaveProperty("roleLevel");
  const roleProfile = { id: "bread-lead", name: "Bread lead", needs: [{ skill: "baking", level: "fluent" }] };
  const list = [
    { id: "p1", roleLevel: "baker/head" },
    { id: "p2", roleProfile },
  ];
  expect(await ask(file("own.json", list))).toEqual(answer);
  expect(await ask(named, "--needs", file("needs.json", [roleProfile]))).toEqual(answer);
  const page = await done(["staff", "--posts", named, "--needs", needs, "--people", people, ...inKitchen]);
  expect(page).toMatch(/p2 +Bread lead +fill +Sam/);
  const follow = ["successors", "--posts", named, "--needs", needs, "--people", people, ...inKitchen];
  expect(await done(follow)).toContain("p2: Bread lead");
  expect(
    await refused(["staff", "--posts", file("bad.json", [{ id: "p2", roleProfile: {} }]), "--people", people]),
  ).toContain("[0].roleProfile.needs: ");
});

test("rules lock and forbid", async () => {
  const rules = file("rules.json", {
    locked: [{ post: "p2", person: "Kim" }],
    forbidden: [{ post: "p1", person: "Sam" }],
  });
  expect(JSON.parse(await done([...staff, "--rules", rules, "--threshold", "0.1", "--json"]))).toMatchObject({
    posts: [
      { post: "p1", person: "Robin" },
      { post: "p2", person: "Kim", isLocked: true, fit: 0, action: "fill", ifConfirmed: true },
    ],
  });
});

test("staff over a period says what it comes to", async () => {
  const dated = file(
    "dated.csv",
    "id,role level,opens,closes,count\np1,head baker,01/04/2026,30/06/2026,2\np2,baker/head,,,\n",
  );
  const period = {
    from: "2026-04-01",
    until: "2026-09-30",
    vacantMonth: { amount: 4000, currency: "GBP" },
    hire: { months: 2, cost: { amount: 3000.5, currency: "GBP" } },
  };
  const over = (overTime: object) => [
    ...["staff", "--posts", dated, "--dates", "day-first", "--people", people, ...inKitchen],
    ...["--over-time", file("period.json", overTime)],
  ];
  const { posts: answer, overTime } = JSON.parse(await done([...over(period), "--json"]));
  expect(answer.map((one: { post: string; place?: number }) => [one.post, one.place])).toEqual([
    ["p1", 1],
    ["p1", 2],
    ["p2", undefined],
  ]);
  expect(overTime).toMatchObject({ open: 12, filled: 8, hired: 2, cost: { amount: 22001 } });
  const page = await done(over(period));
  const flat = page.replaceAll(/\s+/g, " ");
  expect(flat).toContain(
    "the posts are open for 12 months in all. Of these, 8 are filled by somebody who is short of nothing, in 2 posts by hiring.",
  );
  expect(flat).toContain("The stated costs add up to 22001 GBP. It cannot cost less.");
  expect(page).toMatch(/p1, place 2 +somebody hired +3 +1 +11000.50 GBP/);
  const posts = { hire: { months: 2, cost: { amount: 3, currency: "EUR" } }, until: "2025-01-01" };
  expect(await refused(over({ ...period, ...posts, until: period.until }))).toContain(
    "overTime.hire.cost is in EUR, but overTime.vacantMonth in GBP",
  );
  expect(await refused(over({ ...period, until: "2025-01-01" }))).toContain("until (2025-01-01) lies before from");
  expect(await refused(over({ ...period, until: "soon" }))).toContain("until: expected a date");
});

test("staff refuses bad input, all of it at once", async () => {
  const bad = file("bad.csv", "id,role level,site\np1,had baker,x\np1,head baker,x\n,head chef,x\np1,head chef\n");
  const { code, errors } = await ddat(["staff", "--posts", bad, "--people", people, ...inKitchen]);
  expect(code).toBe(0);
  for (const note of ["unknown-role-level", "incomplete-row", "duplicate-row"]) expect(errors).toContain(note);
  const nothing = file("none.csv", "id,role level,site\np1,had baker,x\n");
  expect(await refused(["staff", "--posts", nothing, "--people", people, ...inKitchen])).toContain(
    'row 2, role level: no role level is called "had baker"; near: "Helper", "Head baker"',
  );
  expect(
    await refused(["staff", "--posts", file("b.csv", "id,site\np1,x\n"), "--people", people, ...inKitchen]),
  ).toContain('has no column "role level');
  expect(await refused(["staff", "--posts", file("b.json", [{ id: 1 }]), "--people", people, ...inKitchen])).toContain(
    'has no column "role level',
  );
  const rules = file("badRules.json", { locked: [{ post: "p9", person: "Sma" }] });
  expect(await refused([...staff, "--rules", rules])).toContain('locked: no person is called "Sma"');
  expect((await ddat([...staff, "--threshold", "2"])).code).toBe(2);
  expect((await ddat(["staff", "--posts", "-", "--people", "-"])).code).toBe(2);
});

test("staff sends people to courses", async () => {
  const catalogue = file("autumn.json", {
    id: "autumn",
    framework: { id: "kitchen", version: "1" },
    providers: [{ id: "academy", name: "Academy" }],
    courses: [
      {
        id: "clean",
        title: "Clean",
        provider: "academy",
        teaches: [{ skill: "hygiene", to: "capable" }],
        cost: { amount: 99.5, currency: "GBP" },
      },
    ],
  });
  const asked = [...staff, "--catalogue", catalogue, "--time-limit", "60"];
  expect(JSON.parse(await done([...asked, "--budget", "99.5", "--json"]))).toMatchObject({
    status: "optimal",
    posts: [{ person: "Robin", action: "train", training: { steps: [{ course: "clean" }] } }, { person: "Sam" }],
    bound: [{ of: "ready", value: 2, bound: 2 }, { of: "fit" }],
    training: { ready: 2, cost: { amount: 99.5, currency: "GBP" } },
  });
  expect(JSON.parse(await done([...asked, "--budget", "99", "--json"]))).toMatchObject({
    training: { ready: 1, cost: { amount: 0 } },
  });
  expect(await done([...asked, "--md"])).toContain("| clean | 99.50 GBP |");
  expect((await ddat([...staff, "--budget", "9"])).errors).toContain("--catalogue");
  expect(await refused([...asked, "--alternatives", "1"])).toContain(
    "alternatives cannot be asked for together with training",
  );
  expect(await refused([...asked, "--earliest", "soon"])).toContain(
    'earliest must be a date such as 2026-09-01, not "soon"',
  );
});

test("staff has help with examples", async () => {
  expect(await done(["staff", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills staff /);
});
