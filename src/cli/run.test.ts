import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { uk } from "../uk/index.js";
import { run } from "./run.js";

const kitchenFile = fileURLToPath(new URL("../render/kitchen.fixture.json", import.meta.url));
const inKitchen = ["--framework", kitchenFile];
const folder = mkdtempSync(join(tmpdir(), "ddat-skills-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sam = { person: "Sam", has: { baking: "fluent", menus: null, wine: "fluent" } };
const samFile = file("sam.json", JSON.stringify(sam));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function command(args: readonly string[], { input = "", columns = 80, colours = false, broken = false } = {}) {
  let output = "";
  let errors = "";
  const code = await run(args, {
    readInput: async () => {
      if (broken) throw new TypeError("a bug");
      return new TextEncoder().encode(input);
    },
    writeOutput: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
    columns,
    colours,
  });
  return { code, output, errors };
}

const done = async (args: readonly string[], world = {}) => {
  const { code, output, errors } = await command(args, world);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return output;
};

describe("gap", () => {
  it("prints a table, Markdown or JSON", async () => {
    const args = ["gap", "head baker", "--profile", samFile, ...inKitchen];
    expect(await done(args)).toMatch(
      /^Sam: Head baker \(Baker\)\n\n1 skill is short: (?:.*\n)+Covered: 4 to 13 of 15 \(26% to 87%\) /,
    );
    expect(await done([...args, "--md"])).toMatch(/^## Sam: Head baker \(Baker\)\n\n\*\*1 skill is short\*\*/);
    expect(JSON.parse(await done([...args, "--json"]))).toMatchObject({
      person: "Sam",
      roleLevel: "baker/head",
      coverage: { low: 4, high: 13, outOf: 15 },
      readiness: "not-ready",
    });
  });

  it("takes a profile from standard input, a role level by part of its name, and the bundled framework", async () => {
    const input = JSON.stringify({ person: "Sam", has: { "user-focus": "expert" } });
    const output = await done(["gap", "Principal dev", "--profile", "-", "--json"], { input }).catch(() => undefined);
    expect(output).toBeUndefined(); // Several are called so.
    expect(await done(["gap", "senior developer", "--profile", "-"], { input })).toContain("More than needed");
  });

  it("colours where the terminal takes colours, unless it is told not to", async () => {
    const args = ["gap", "head baker", "--profile", samFile, ...inKitchen];
    const plain = await done(args);
    const coloured = await done(args, { colours: true });
    expect(coloured).toContain("\u001b[36mMore than needed\u001b[39m");
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(await done([...args, "--no-color"], { colours: true })).toBe(plain);
  });

  it("fits the screen", async () => {
    const args = ["gap", "senior developer", "--profile", "-"];
    for (const columns of [60, 80, 120]) {
      const lines = (await done(args, { columns, input: '{"person":"Sam","has":{}}' })).split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });
});

describe("skills", () => {
  it("lists all, those that a text means, or one in full", async () => {
    expect((await done(["skills"], { columns: 200 })).trimEnd().split("\n")).toHaveLength(8 + uk.skills.length);
    expect(await done(["skills", "data man"])).toMatch(/\nSkill .*\n─.*\nData management .*\n(.*\n)+$/);
    expect((await command(["skills", "ing", ...inKitchen])).errors).toBe('error: no skill is called "ing"\n');
    expect(await done(["skills", "Patisserie", ...inKitchen])).toMatchInlineSnapshot(`
      "Baking bread, cakes and pastry

      baking, https://example.org/skill/baking

      Making dough do what you want.

      In this skill, you:
      - know flour
      - respect time

      About it
      - Group: Craft
      - Also called: patisserie
      - Formerly: Bread

      Learning
      - follow a recipe

      Fluent
      - write recipes
      - teach others to bake without a recipe

      Needed by 1 role level of 1 role

      ■ needed, · not needed; LCF: Learning, Capable, Fluent

      Role level    LCF  Needed
      ────────────  ───  ───────
      Baker
        Head baker  ■■·  Capable

      Kitchen skills by the Guild of Cooks.
      "
    `);
    expect(await done(["skills", "wine", ...inKitchen])).toContain("No role level needs it.");
  });

  it("prints skills as JSON, after a search with the role levels that need them", async () => {
    expect(JSON.parse(await done(["skills", "--json"]))).toEqual(uk.skills);
    expect(JSON.parse(await done(["skills", "tasting", "--json", ...inKitchen]))).toEqual([
      {
        id: "tasting",
        name: "Tasting",
        neededBy: [
          { role: "baker", roleLevel: "baker/head", need: { skill: "tasting", level: "fluent", weight: 0 } },
          { role: "chef", roleLevel: "chef/head", need: { skill: "tasting", level: "fluent" } },
        ],
      },
    ]);
  });
});

describe("roles", () => {
  it("shows the tree, the part of it that a text means, or one role level in full", async () => {
    expect(await done(["roles", ...inKitchen])).toBe(
      `\
Roles of Kitchen skills

Role families, roles and role levels

Role level                 Id
─────────────────────────  ────────────
Pastry (pastry): Baker
  Helper                   baker/helper
  Head baker (management)  baker/head
Kitchen (kitchen): Chef
  Head chef                chef/head

Kitchen skills by the Guild of Cooks.
`,
    );
    expect(await done(["roles", "head", ...inKitchen])).not.toContain("Helper");
    expect(await done(["roles", "PASTRY", ...inKitchen])).toMatch(/Pastry(.|\n)*Helper(.|\n)*Head baker/);
    expect(await done(["roles", "software developer"])).toContain("software-developer/lead-developer");
    expect(await done(["roles", "scrum master"])).toContain("Senior delivery manager");
    expect(await done(["roles", "baker/head", ...inKitchen])).toMatchInlineSnapshot(`
      "Head baker (Baker)

      baker/head

      About it
      - Role family: Pastry
      - Track: management
      - Grades (2026-03-23): SEO

      Leads the bakery.

      What is needed

      ■ needed, · not needed; LCF: Learning, Capable, Fluent

      Skill                           LCF  Needed
      ──────────────────────────────  ───  ─────────
      Baking bread, cakes and pastry  ■■·  Capable
      Hygiene                         ■■·  Capable
      Knife work                      ■··  any level
      Budgeting (desirable)           ■■■  Fluent
      Menus                           ■··  Learning
      Tasting (not counted)           ■■■  Fluent

      Levels of Baker

      LCF: Learning, Capable, Fluent

      Skill                           Helper  Head baker
      ──────────────────────────────  ──────  ──────────
      Baking bread, cakes and pastry  -       C
      Budgeting                       -       F
      Hygiene                         -       C
      Knife work                      -       L
      Menus                           -       L
      Tasting                         -       F

      Kitchen skills by the Guild of Cooks.
      "
    `);
  });

  it("prints roles as JSON, after a search with the levels it found", async () => {
    expect(JSON.parse(await done(["roles", "--json"]))).toEqual(uk.roles);
    const found = JSON.parse(await done(["roles", "helper", "--json", ...inKitchen]));
    expect(found).toMatchObject([{ id: "baker", levels: [{ id: "baker/helper", needs: [] }] }]);
  });
});

describe("lint", () => {
  const bad = file("bad.json", '{"id": "kitchen", "title": "Kitchen", "version": 1, "colour": "red"}');

  it("says that nothing is wrong, or everything that is", async () => {
    expect(await done(["lint", kitchenFile])).toMatch(
      /kitchen.fixture.json: no issues \(3 levels, 7 skills, 2 roles, 3 role levels\)\n/,
    );
    expect(JSON.parse(await done(["lint", kitchenFile, "--json"]))).toMatchObject({ ok: true, issues: [] });
    expect(await command(["lint", "--framework", bad])).toEqual({
      code: 1,
      output: "",
      errors: `error: ${bad} has 6 issues
  version: expected text, found 1
  levels: is missing: expected a list
  skills: is missing: expected a list
  roleFamilies: is missing: expected a list
  roles: is missing: expected a list
  colour: the key "colour" does not belong here; the keys here are "$schema", "id", "title", "version", "base", "publisher", "licence", "source", "language", "levels", "grades", "skillGroups", "skills", "roleFamilies", "roles", "pathways", "titles"
`,
    });
    const asJson = await command(["lint", bad, "--json"]);
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.output)).toMatchObject({ ok: false, issues: { length: 6, 5: { code: "unknown-key" } } });
  });
});

describe("import uk-csv", () => {
  const header =
    "Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type";
  const roles = file(
    "roles.csv",
    `${header}\nPastry,Baker,Bakes.,Junior baker,Helps.,Baking,Makes dough.,Working,You bake.,Role\nPastry,Baker,Bakes.,Senior baker,Leads.,Baking,Makes dough.,Expert,You lead.,Role\n`,
  );
  const skills = file(
    "skills.csv",
    "Skill Name,Skill Description,Awareness,Working,Practitioner,Expert,Roles that require Skill\nBaking,Makes dough.,You know.,You bake.,You bake well.,You lead.,Baker\n",
  );
  const args = ["import", "uk-csv", "--roles", roles, "--skills", skills];

  it("prints a framework that the other commands take, and notes to standard error", async () => {
    const { code, output, errors } = await command([...args, "--order", "none"]);
    expect(code).toBe(0);
    expect(JSON.parse(output).roles[0].levels).toHaveLength(2);
    expect(errors).toMatch(/^Places {2}Note .*\n─.*\n1 .*order-inferred .*roles, row 2/);
    expect(await done(["roles", "senior baker", "--framework", file("imported.json", output)])).toContain("Expert");
  });

  it("writes files, all or none", async () => {
    const framework = join(folder, "framework.json");
    const notes = join(folder, "notes.json");
    const { code, output } = await command([
      ...args,
      "--output",
      framework,
      "--notes",
      notes,
      "--release",
      "2026-03-23",
    ]);
    expect({ code, output }).toEqual({ code: 0, output: "" });
    expect(JSON.parse(readFileSync(framework, "utf8"))).toMatchObject({ version: "2026-03-23" });
    expect(JSON.parse(readFileSync(notes, "utf8"))).toBeInstanceOf(Array);

    const before = readdirSync(folder);
    const unwritable = [
      [join(folder, "none", "x.json"), "no such file or folder"],
      [join(roles, "x.json"), "a part of its path is a file, not a folder"],
      [folder, "is a folder, not a file"],
    ] as const;
    for (const [target, reason] of unwritable) {
      const refused = await command([...args, "--output", join(folder, "new.json"), "--notes", target]);
      expect({ ...refused, code: 1, output: "" }).toEqual(refused);
      expect(refused.errors).toMatch(new RegExp(`^error: ${target}.*: ${reason}\n$`));
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  it("takes an order from a file, and prints framework and notes as JSON", async () => {
    const order = file(
      "order.json",
      '[{"role": "Baker", "levels": [{"name": "Senior baker"}, {"name": "Junior baker"}]}]',
    );
    const { framework, notes } = JSON.parse((await command([...args, "--order", order, "--json"])).output);
    expect(framework.roles[0].levels.map(({ name }: { name: string }) => name)).toEqual([
      "Senior baker",
      "Junior baker",
    ]);
    expect(notes).toBeInstanceOf(Array);
    const again = await command([...args, "--framework", file("again.json", JSON.stringify(framework)), "--json"]);
    expect(JSON.parse(again.output).framework).toEqual(framework);
  });

  it.each([
    [["--roles", skills], `${skills}: has no column "Role Family"`],
    [["--skills", file("latin1.csv", Uint8Array.of(0x41, 0xe9, 0x41))], "is not UTF-8 text"],
    [["--roles", file("open.csv", `${header}\n"never closed`)], "open.csv, row 2: is not CSV"],
    [["--order", file("order-bad.json", '[{"role": 3}]')], "order-bad.json: [0].role: expected text, found 3"],
    [["--order", samFile], "sam.json has "],
    [["--skills", join(folder, "none.csv")], "none.csv: no such file or folder"],
  ])("refuses %j", async (options, message) => {
    const { code, output, errors } = await command([...args, ...options]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toContain(message);
  });
});

describe("bad input: exit code 1, a clear message, nothing on standard output", () => {
  const profile = (name: string, content: string | Uint8Array) => ["--profile", file(name, content), ...inKitchen];
  it.each<[string, string[], string]>([
    [
      "a file that is not there",
      ["--profile", join(folder, "none.json")],
      `error: ${folder}/none.json: no such file or folder\n`,
    ],
    ["a folder", ["--profile", folder], `error: ${folder}: is a folder, not a file\n`],
    ["empty standard input", ["--profile", "-"], "error: standard input is empty\n"],
    ["a blank file", profile("blank.json", " \n"), `error: ${folder}/blank.json is empty\n`],
    [
      "another encoding",
      profile("latin1.json", Uint8Array.of(0x7b, 0xe9)),
      `error: ${folder}/latin1.json is not UTF-8 text (nor UTF-16 with a byte-order mark): see line 1, byte 1; save the file as UTF-8`,
    ],
    [
      "broken JSON",
      profile("broken.json", '{\n  "person": "Sam"\n  "has": {}\n}'),
      `error: ${folder}/broken.json is not JSON: line 3, column 3: expected "," or "}", found "\\""\n`,
    ],
    [
      "an impossible profile",
      profile("wrong.json", '{"person": "Sam", "has": {"bakin": "fluent", "wine": "perfect"}, "x\\u001b[31m": 1}'),
      `error: ${folder}/wrong.json has 3 issues
  ["x\\u001b[31m"]: the key "x\\u001b[31m" does not belong here; the keys here are "person", "framework", "has", "roleLevel", "organisation", "site", "sector", "assessments"
  has.bakin: no skill has the id "bakin"; near: "baking"
  has.wine: no level has the id "perfect"
`,
    ],
    ["what is not a framework", ["--framework", samFile, "--profile", samFile], `error: ${samFile} has 9 issues\n`],
  ])("%s", async (_, options, message) => {
    const { code, output, errors } = await command(["gap", "head baker", ...inKitchen, ...options]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors.startsWith(message)).toBe(true);
  });

  it.each([
    [
      "head",
      '"head" can mean 2 role levels; ask for one of them by its id:\n  baker/head  Head baker\n  chef/head   Head chef\n',
    ],
    [
      "baker",
      '"baker" can mean 2 role levels; ask for one of them by its id:\n  baker/helper  Helper\n  baker/head    Head baker\n',
    ],
    ["hed baker", 'no role level is called "hed baker"; near:\n  baker/helper  Helper\n  baker/head    Head baker\n'],
    ["zzz\u009b2J", 'no role level is called "zzz�2J"\n'],
    ["", 'no role level is called ""\n'],
  ])("the role level %j", async (text, message) => {
    const refused = await command(["gap", text, "--profile", samFile, ...inKitchen]);
    expect(refused).toEqual({ code: 1, output: "", errors: `error: ${message}` });
  });

  it("the skill or role that nothing is called", async () => {
    const skill = await command(["skills", "bakking", ...inKitchen]);
    expect(skill).toEqual({
      code: 1,
      output: "",
      errors: 'error: no skill is called "bakking"; near:\n  baking  Baking bread, cakes and pastry\n',
    });
    const role = await command(["roles", "halper", "--json", ...inKitchen]);
    expect(role).toMatchObject({ code: 1, output: "", errors: expect.stringContaining("baker/helper") });
  });

  it("the title that people use: one for which there is no role says so, another names its role", async () => {
    const errorsOf = async (text: string) => (await command(["gap", text, "--profile", samFile])).errors;
    expect(await errorsOf("Scrum master")).toContain(
      'no role level is called "Scrum master"; near:\n  delivery-manager/associate-delivery-manager ',
    );
    expect(await errorsOf("Penetration tester")).toBe(
      'error: no role level is called "Penetration tester": the framework has no role for "penetration tester"\n',
    );
  });

  it("but a bug stays a bug, with its stack", async () => {
    const { code, output, errors } = await command(["gap", "head baker", "--profile", "-", ...inKitchen], {
      broken: true,
    });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/^internal error: TypeError: a bug\n {4}at /);
  });
});

describe("usage", () => {
  it.each([
    [[], "Usage: ddat-skills"],
    [["import"], "Usage: ddat-skills import"],
    [["gp"], "unknown command 'gp'"],
    [["gap", "head"], "say whom to ask about: --profile or --people with a file, or --has"],
    [["gap", "--profile", "-"], "say what to ask about: a role level, or --needs with a file"],
    [["gap", "head", "--profile", samFile, "--md", "--json"], "cannot be used with"],
    [["gap", "head", "--profile", "-", "--framework", "-"], "only one file can be standard input"],
    [["skills", "--frameworks"], "unknown option '--frameworks'"],
    [["skills", "a", "b"], "too many arguments"],
    [["lint"], "give one framework file"],
    [
      ["import", "uk-csv", "--roles", "r", "--skills", "s", "--order", "none", "--framework", "f"],
      "cannot be used with",
    ],
    [["import", "uk-csv", "--roles", "r", "--skills", "s", "--output", "x", "--notes", "./x"], "are the same file"],
  ])("%j is wrong: exit code 2", async (args, message) => {
    const { code, output, errors } = await command(args);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(message);
  });

  it.each([[[]], [["gap"]], [["skills"]], [["roles"]], [["lint"]], [["import", "uk-csv"]]])(
    "%j has help with examples",
    async (args) => {
      const help = await done([...args, "--help"]);
      expect(help).toMatch(/^Usage: ddat-skills/);
      expect(help).toMatch(/Examples:\n {2}\$ ddat-skills /);
    },
  );

  it("knows its version", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await done(["--version"])).toBe(`${version}\n`);
  });
});

describe("the real process", () => {
  const main = fileURLToPath(new URL("../../dist/cli.js", import.meta.url)); // As it is built: through tsx each start takes seconds.
  const spawn = (script: string, env = {}) =>
    spawnSync("bash", ["-c", script, process.execPath, main, kitchenFile], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "", ...env },
    });

  it("reads standard input and sets the exit code", () => {
    const script = '"$0" "$1" gap "head baker" --profile - --framework "$2"';
    const ok = spawn(`echo '${JSON.stringify(sam)}' | ${script}`);
    expect(ok).toMatchObject({ status: 0, stderr: "" });
    expect(ok.stdout).toContain("More than needed");
    expect(ok.stdout).not.toContain("\u001b");
    const empty = spawn(`${script} < /dev/null`, { FORCE_COLOR: "1" });
    expect(empty).toMatchObject({ status: 1, stdout: "", stderr: "error: standard input is empty\n" });
  });

  it("ends quietly when its reader does", () => {
    const { stdout, stderr } = spawn('for i in 1 2 3; do "$0" "$1" skills --json | head -n 1; done');
    expect({ stdout, stderr }).toEqual({ stdout: "[\n[\n[\n", stderr: "" });
  }, 20_000);
});
