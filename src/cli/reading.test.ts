import { linkSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { ddat, done, file, refused } from "../../test/command.js";
import { kitchen } from "../../test/kitchen.js";
import { writePeople } from "../formats/writePeople.js";
import { parseProfile } from "../parse/parseProfile.js";

// One set of options reads every kind of file, in every command, and no output overwrites what is read.

const inKitchen = ["--framework", file("kitchen.json", kitchen)];
const folder = mkdtempSync(join(tmpdir(), "ddat-skills-reading-"));
afterAll(() => rmSync(folder, { recursive: true }));
function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const people = [
  parseProfile(kitchen, { person: "Sam", roleLevel: "baker/commis", has: { baking: "fluent", hygiene: "learning" } }),
  parseProfile(kitchen, { person: "Kim", roleLevel: "baker/head", has: { baking: "learning", tasting: null } }),
];
const files = {
  csv: write("people.csv", await writePeople(kitchen, people, { as: "csv" })),
  xlsx: write("people.xlsx", await writePeople(kitchen, people, { as: "xlsx" })),
  ods: write("people.ods", await writePeople(kitchen, people, { as: "ods", shape: "long" })),
  json: write("people.json", JSON.stringify(people)),
};

describe("a question about a person", () => {
  it.each([["gap", "baker/head"], ["match"], ["routes", "baker/head"], ["score", "baker/head", "--rule", "best-six"]])(
    "%s answers for each in every kind of file, and for one by name",
    async (...command) => {
      const answers = await Promise.all(
        Object.values(files).map(async (one) =>
          JSON.parse(await done([...command, ...inKitchen, "--people", one, "--json"])),
        ),
      );
      expect(answers[0]).toHaveLength(2);
      for (const other of answers) expect(other).toStrictEqual(answers[0]);
      const only = JSON.parse(
        await done([...command, ...inKitchen, "--profile", files.xlsx, "--person", "Kim", "--json"]),
      );
      expect(only).toStrictEqual(answers[0][1]);
      const text = await done([...command, ...inKitchen, "--people", files.ods]);
      expect([text.includes("Sam"), text.includes("Kim")]).toStrictEqual([true, true]);
    },
  );

  it("needs no file", async () => {
    const asked = [...inKitchen, "--has", "Baking=Fluent", "--has", "hygiene=1", "--has", "tasting=none"];
    const answer = JSON.parse(await done(["gap", "baker/head", ...asked, "--json"]));
    expect(answer.person).toBe("you");
    expect(answer.standings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ skill: "baking", has: "fluent" }),
        expect.objectContaining({ skill: "tasting", status: "unmet" }),
      ]),
    );
    const gap = ["gap", "baker/head", ...inKitchen, "--has"];
    expect(await refused([...gap, "bakin=fluent"])).toMatch(/"bakin" is not a skill; near:\n {2}baking +Baking/);
    expect(await refused([...gap, "baking=good"])).toMatch(/"good" is not a level; there are: .*fluent.*, none/);
    expect(await refused([...gap, "baking"])).toContain("say skill and level");
    expect(await refused(["gap", "baker/head", ...inKitchen, "--people", files.csv, "--person", "Kin"])).toMatch(
      /nobody in .*people\.csv is called "Kin"; of its 2 people:\n {2}Sam\n {2}Kim/,
    );
    expect((await ddat([...gap, "baking=fluent", "--people", files.csv])).code).toBe(2);
  });
});

test("columns are named by pairs, and one that is not there is told with those that are", async () => {
  const odd = file("odd.csv", "Who;Baking\nSam;Fluent\n");
  const ask = ["people", "baker/head", ...inKitchen, "--people", odd];
  const { output } = await ddat([...ask, "--map", "person=Who", "--json"]);
  expect(JSON.parse(output).matches[0].person).toBe("Sam");
  expect(await refused([...ask, "--map", "person=Whom"])).toContain(
    'has no column "Whom"; its columns are "Who", "Baking"',
  );
  expect(await refused([...ask, "--map", "wage=Who"])).toContain('there is no field "wage" here');
  const latin = join(folder, "latin.csv");
  writeFileSync(latin, Buffer.from("Name,Baking\nZoë,Fluent\n", "latin1"));
  expect(await refused(["people", "baker/head", ...inKitchen, "--people", latin])).toContain("UTF-8");
  const named = ["people", "baker/head", ...inKitchen, "--people", latin, "--encoding", "windows-1252", "--json"];
  expect(JSON.parse(await done(named)).matches[0].person).toBe("Zoë");
});

test.each([[["gap", "baker/head"]], [["export", "gaps", "--role-level", "baker/head"]], [["export", "people"]]])(
  "%j: with --strict every note fails, but for those that are allowed",
  async (command) => {
    const noted = file("noted.csv", "Name,Baking,Wine\nSam,Fluent,x\n");
    const ask = [...command, ...inKitchen, "--people", noted];
    expect((await ddat(ask)).errors).toContain("unknown-skill");
    expect(await refused([...ask, "--strict"])).toMatch(/1 note, and --strict allows none\n {2}unknown-skill: /);
    expect((await ddat([...ask, "--strict", "--allow", "unknown-skill"])).code).toBe(0);
  },
);

test("a currency that a list of courses does not name is said on the command line", async () => {
  const courses = file("bare.csv", "Course,Skill taught,Level reached,Fee\nDough,Baking,Fluent,300\n");
  const ask = ["plan", "baker/head", ...inKitchen, "--has", "baking=learning", "--catalogue", courses];
  const cost = async (...more: string[]) => JSON.parse((await ddat([...ask, ...more, "--json"])).output).cost;
  expect(await cost("--most-coverage")).toBeUndefined();
  expect(await cost("--most-coverage", "--currency", "GBP")).toStrictEqual({ amount: 300, currency: "GBP" });
  expect(await refused([...ask, "--currency", "pounds"])).toContain("three capital letters such as GBP");
});

describe("an output", () => {
  const original = "person,skill,level\nSam,Baking,Fluent\n";
  it("never overwrites what is read, by whatever name", async () => {
    const input = write("in.csv", original);
    const [link, hard] = [join(folder, "link.json"), join(folder, "hard.json")];
    symlinkSync(input, link);
    linkSync(input, hard);
    for (const output of [input, join(folder, ".", "in.csv"), link, hard]) {
      for (const option of ["--output", "--notes"]) {
        const { code, errors } = await ddat(["import", "people", input, ...inKitchen, option, output]);
        expect([code, errors]).toStrictEqual([1, expect.stringContaining("is a file that is read")]);
      }
      const rows = ["workforce", "gaps", "--people", input, ...inKitchen, "--output", output];
      expect((await ddat(rows)).code).toBe(1);
    }
    expect(readFileSync(input, "utf8")).toBe(original);
  });

  it("has the format of its name, or is refused", async () => {
    const to = (name: string) => join(folder, name);
    const asked = ["export", "people", "--people", files.json, ...inKitchen, "--output"];
    for (const name of ["out.xlsx", "out.ods"]) {
      await done([...asked, to(name)]);
      expect(readFileSync(to(name)).subarray(0, 2).toString()).toBe("PK");
    }
    expect(await refused([...asked, to("out.doc")])).toContain("name the file .csv, .xlsx, .ods");
    expect(await refused([...asked, to("out.csv"), "--format", "xlsx"])).toContain("xlsx is asked for");
    const imported = ["import", "people", files.csv, ...inKitchen, "--output", to("out.xlsx")];
    expect(await refused(imported)).toContain("name the file .json");
    const gaps = ["workforce", "gaps", "--people", files.csv, ...inKitchen, "--output"];
    expect(await refused([...gaps, to("gaps.xlsx")])).toContain("name the file .csv");
    expect(await refused(["template", "people", ...inKitchen, "--output", to("blank.csv")])).toContain(".xlsx, .ods");
  });

  it("is written through a link", async () => {
    const [target, link] = [write("target.json", "{}"), join(folder, "to-target.json")];
    symlinkSync("target.json", link);
    await done(["import", "people", files.csv, ...inKitchen, "--output", link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(target, "utf8"))).toHaveLength(2);
    const [book, toBook] = [write("blank.ods", ""), join(folder, "to-blank.ODS")];
    symlinkSync("blank.ods", toBook);
    await done(["template", "people", ...inKitchen, "--output", toBook]);
    expect([lstatSync(toBook).isSymbolicLink(), readFileSync(book).subarray(0, 2).toString()]).toStrictEqual([
      true,
      "PK",
    ]);
  });
});

test("a question about role levels says where nobody has one, and names the column that looks like it", async () => {
  const titled = file("titled.csv", "Name,Job title,Baking\nSam,Chief baker,Fluent\nKim,Cook,Learning\n");
  const before = file("before.json", kitchen);
  const posts = file("posts.csv", "post,role,role level\n1,Baker,Head baker\n");
  for (const question of [
    ["workforce", "gaps", ...inKitchen],
    ["workforce", "heatmap", ...inKitchen],
    ["workforce", "concentration", ...inKitchen],
    ["workforce", "supply", "--posts", posts, ...inKitchen],
    ["team", "baker/head", "--counting", "in-role", ...inKitchen],
    ["diff", before, before],
  ]) {
    const lines = await refused([...question, "--people", titled]);
    expect(lines).toContain('has a role level, which the question is about. The column "Job title" looks like it. If');
  }
  const named = ["team", "baker/head", "--counting", "in-role", ...inKitchen, "--people", titled];
  expect(await refused([...named, "--map", "roleLevel=Job title"])).toContain('no role level is called "Chief baker"');
});

test("where everything is refused the exit code is 1", async () => {
  const none = file("none.csv", "person,skill,level\nTotal,Baking,3\n,Baking,2\n");
  expect(await refused(["import", "people", none, ...inKitchen])).toContain("nothing in");
  expect(await refused(["workforce", "gaps", "--people", none, ...inKitchen])).toContain("nobody in");
});

describe("the same people, as a sheet that somebody keeps and as JSON", () => {
  const sheet = write(
    "audit.csv",
    [
      "Skills audit of the kitchen;;;;;;",
      "Prepared by HR, May 2026;;;;;;",
      ";;;;;;",
      "Employee Name;Role level;Skill Name;Current Level;Assessed By;Assessed On;Comments",
      "Sam Lee;Head baker;Baking;Capable;Line manager;03/04/2026;ok",
      "Sam Lee;Head baker;Food hygiene;Fluent;Self;19/10/2025;",
      "Robin Ali;Head baker;Baking;2;Self;03/04/2026;",
      "Robin Ali;Head baker;Food hygiene;none;Line manager;03/04/2026;",
      "TOTAL;;;6;;;",
    ].join("\n"),
  );
  const raised = JSON.stringify({ ...kitchen, version: "2" })
    .replace('{"skill":"baking","level":"fluent"}', '{"skill":"baking","level":"leading"}')
    .replace('{"skill":"budgeting","level":"capable"', '{"skill":"budgeting","level":"fluent"');
  const releases = [file("kitchen.json", kitchen), file("raised.json", JSON.parse(raised))];
  const courses = write(
    "audit-courses.csv",
    "Course,Title,Provider,Skill taught,Level reached,Length,Fee,Run,Start date,End date,Places\nb,Bread,Academy,Baking,Fluent,2 days,£300,b1,2026-10-05,2026-10-06,1\n",
  );
  const asJson = join(folder, "audit.json");

  it.each([
    ["diff", ...releases, "--json"],
    ["diff", ...releases],
    ["migrate", ...releases],
    ["team", "baker/head", "--counting", "in-role", "--json", ...inKitchen],
    ["cohort", "--catalogue", courses, "--json", ...inKitchen],
    ["gap", "baker/head", "--json", ...inKitchen],
    ["match", "--json", ...inKitchen],
    ["cover", "baker/head", "--json", ...inKitchen],
  ])("are the same in %s %s", async (...command) => {
    await ddat(["import", "people", sheet, ...inKitchen, "--output", asJson]);
    const { code, output, errors } = await ddat([...command, "--people", sheet]);
    expect([code, output]).toStrictEqual([0, await done([...command, "--people", asJson])]);
    expect(output).toContain("Robin Ali");
    for (const note of ["delimiter", "header-row", "unused-column", "level-read-as", "not-a-person"])
      expect(errors).toContain(note);
  });
});

describe("--map speaks of each of the tables that a command reads", () => {
  const tables = {
    "--people": file("people-odd.csv", "Who;Baking;Grading\nSam;Fluent;baker/commis\nKim;Learning;baker/head\n"),
    "--catalogue": file("courses-odd.csv", "Lesson,Skill taught,Level reached\nDough,Baking,Fluent\n"),
    "--posts": file("posts-odd.csv", "Seat,Role level\np1,baker/head\n"),
    "--needs": file("needs-odd.csv", "Role profile,Skill,Level,Wish\nPastry,Baking,Fluent,must\n"),
    "--joiners": file("joiners-odd.csv", "Who;Hygiene\nAda;Learning\n"),
  };
  const maps = {
    "--people": ["person=Who", "roleLevel=Grading"],
    "--catalogue": ["title=Lesson"],
    "--posts": ["post=Seat"],
    "--needs": ["importance=Wish"],
    "--joiners": ["person=Who"],
  };
  const pairs = (...read: (keyof typeof tables)[]) => [
    ...read.flatMap((option) => [option, tables[option]]),
    ...[...new Set(read.flatMap((option) => maps[option]))].flatMap((pair) => ["--map", pair]),
  ];
  it.each([
    [["gap", "--explain"], pairs("--people", "--needs", "--catalogue")],
    [["match"], pairs("--people", "--needs")],
    [["people"], pairs("--people", "--needs")],
    [["plan", "--most-coverage"], pairs("--people", "--needs", "--catalogue")],
    [["plan-team"], pairs("--people", "--needs", "--catalogue")],
    [["cohort"], pairs("--people", "--needs", "--catalogue")],
    [
      ["after-courses", "--done", "Dough", "--as-of", "2027-01-01", "--person", "Sam"],
      pairs("--people", "--catalogue"),
    ],
    [["team"], pairs("--people", "--needs", "--joiners")],
    [["cover"], pairs("--people", "--needs")],
    [["staff"], pairs("--people", "--posts")],
    [["staff"], pairs("--people", "--posts", "--needs", "--catalogue")],
    [["demand", "--from", "2027-01-01", "--until", "2027-12-31"], pairs("--people", "--posts", "--needs")],
    [["successors"], pairs("--people", "--posts", "--needs")],
    [["score", "--rule", "best-six"], pairs("--people", "--needs")],
    [["report", "person"], pairs("--people", "--needs", "--catalogue")],
    [["report", "team"], pairs("--people", "--needs")],
    [["workforce", "supply", "--min-group", "1"], pairs("--people", "--posts")],
    [["export", "gaps", "--role-level", "baker/head"], pairs("--people")],
    [["export", "schema-org", "--uri", "https://example.org/skills"], pairs("--catalogue")],
    [["import", "posts", tables["--posts"]], pairs("--needs").concat("--map", "post=Seat")],
  ])("%j", async (command, asked) => {
    const { code, errors } = await ddat([...command, ...inKitchen, ...asked]);
    expect({ code, errors: errors.includes("--map") || errors.includes("error:") ? errors : "" }).toStrictEqual({
      code: 0,
      errors: "",
    });
  });
});

describe("a file is the same in UTF-8 and in UTF-16, as PowerShell writes, with a mark in front or without", () => {
  const inUtf16 = (text: string) => Buffer.from(text, "utf16le");
  const encoded: Readonly<Record<string, (text: string) => Buffer>> = {
    "UTF-8 with a mark": (text) => Buffer.from(`\uFEFF${text}`),
    "UTF-16 LE": (text) => inUtf16(`\uFEFF${text}`),
    "UTF-16 BE": (text) => inUtf16(`\uFEFF${text}`).swap16(),
    "UTF-16 LE without a mark": inUtf16,
    "UTF-16 BE without a mark": (text) => inUtf16(text).swap16(),
  };
  const catalogue = {
    id: "academy",
    framework: { id: kitchen.id, version: kitchen.version },
    providers: [{ id: "academy", name: "Academy" }],
    courses: [{ id: "dough", title: "Dough", provider: "academy", teaches: [{ skill: "baking", to: "fluent" }] }],
  };
  const contents = {
    framework: JSON.stringify(kitchen),
    profile: JSON.stringify(people[0]),
    people: "Name,Baking\nSam,Learning\nZoë,Fluent\n",
    catalogue: JSON.stringify(catalogue),
    posts: JSON.stringify([{ id: "p1", roleLevel: "baker/head" }]),
    needs: JSON.stringify({ id: "pastry", name: "Pâtisserie", needs: [{ skill: "baking", level: "fluent" }] }),
  };
  type Kind = keyof typeof contents;
  const commands: readonly (readonly [string[], Kind[]])[] = [
    [
      ["gap", "baker/head"],
      ["framework", "profile"],
    ],
    [["gap"], ["framework", "people", "needs"]],
    [
      ["plan", "baker/head", "--most-coverage"],
      ["framework", "people", "catalogue"],
    ],
    [["staff"], ["framework", "people", "posts"]],
    [
      ["workforce", "fits"],
      ["framework", "people"],
    ],
    [
      ["export", "people"],
      ["framework", "people"],
    ],
  ];
  it.each(Object.keys(encoded))("%s", async (name) => {
    const answersIn = (encode: (text: string) => Buffer) => {
      const path = (kind: Kind) =>
        write(`encoded-${kind}.${kind === "people" ? "csv" : "json"}`, encode(contents[kind]));
      return Promise.all(
        commands.map(async ([command, kinds]) => {
          const { code, output } = await ddat([...command, ...kinds.flatMap((kind) => [`--${kind}`, path(kind)])]);
          return { code, output };
        }),
      );
    };
    const plain = await answersIn((text) => Buffer.from(text));
    expect(plain.map(({ code }) => code)).toStrictEqual(commands.map(() => 0));
    expect(await answersIn(encoded[name] ?? Buffer.from)).toStrictEqual(plain);
  });
});
