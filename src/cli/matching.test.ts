import { expect, test } from "vitest";
import { ddat as command } from "../../test/command.js";

const sam = '{"person":"Sam","has":{"user-focus":"expert","prototyping":"working"}}';
const people = ["person,skill,level", "Sam,User focus,Expert", "Robin,user-focus,working", "Kim,user-focus,none"].join(
  "\n",
);

const ddat = async (input: string, ...args: string[]) => {
  const { code, output, errors } = await command(args, input, 80);
  return { code, out: output, err: errors };
};

test("match: text, Markdown and JSON, and nobody is matched to anything from nothing", async () => {
  const text = await ddat(sam, "match", "--profile", "-", "--limit", "2");
  expect(text.code).toBe(0);
  expect(text.out).toMatch(
    /^Sam: the nearest role levels\n\n(?:.*\n){4}Role level\s+Rank\s+Alike\s+Covered\s+Met\s+Short\s+Not assessed\n/,
  );
  expect((await ddat(sam, "match", "--profile", "-", "--md")).out).toMatch(
    /\| 1 \| .*\n(?:.*\n)*- .*: Meets \d+ of \d+ needs/,
  );
  const json = JSON.parse(
    (await ddat(sam, "match", "--profile", "-", "--family", "software-development", "--json")).out,
  );
  expect(json).toMatchObject({ person: "Sam" });
  expect(json.matches[0]).toMatchObject({ rank: 1, gap: { person: "Sam" } });
  expect(json.leftOut.otherFamily).toBe(181);
  const empty = await ddat('{"person":"Sam","has":{}}', "match", "--profile", "-");
  expect(empty.out).toBe(`\
Sam: the nearest role levels

No role level is listed.

Not listed: 205 (no skill is known to be held).

Contains public sector information licensed under the Open Government Licence
v3.0.
`);
});

test("people: from a long CSV with names for ids, nobody twice", async () => {
  const text = await ddat(people, "people", "senior developer", "--people", "-");
  expect(text.out).toMatch(/\nSam +1 .*\nRobin +2 /);
  const wrong = await ddat(`${people}\nSam,Useless focus,Expert`, "people", "senior developer", "--people", "-");
  expect([wrong.code, wrong.out]).toEqual([0, text.out]);
  expect(wrong.err).toContain("unknown-skill");
});

test("similar: by likeness and by the official site's rule", async () => {
  expect((await ddat("", "similar", "test-manager/test-manager")).out).toContain("Most like Test manager");
  const roles = JSON.parse((await ddat("", "similar", "senior developer", "--shared-skills", "--json")).out);
  expect(roles).toMatchObject({
    role: "software-developer",
    similar: [{ role: "development-operations-devops-engineer" }, {}, {}, {}, {}],
  });
  const text = await ddat("", "similar", "senior developer", "--shared-skills");
  expect(text.out).toMatch(
    /^Roles that share most skills with Software developer\n\nRoles, the most shared first\n\nRole +Skills shared +Such as\n/,
  );
});

test("impossible limits are wrong usage; an unknown family is bad input with near matches", async () => {
  expect((await ddat(sam, "match", "--profile", "-", "--limit", "-1")).code).toBe(2);
  expect((await ddat(sam, "match", "--profile", "-", "--minimum-coverage", "2")).code).toBe(2);
  const unknown = await ddat(sam, "match", "--profile", "-", "--family", "dat");
  expect([unknown.code, unknown.out]).toEqual([1, ""]);
  expect(unknown.err).toMatch(/^error: No role family has the id "dat"/);
});
