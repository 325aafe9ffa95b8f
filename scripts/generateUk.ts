/**
 * Makes `src/uk/framework.generated.ts`, `titles.generated.ts` and `ids.generated.ts` of the official CSV pair and the facts beside this
 * script: `npm run uk -- ROLES.csv SKILLS.csv VERSION`, without arguments the pair of 2026-03-23 in `../shared`.
 *
 * The files hold facts alone (names, ids, order, levels, counts): every description and descriptor is left out. What is
 * written has gone through `parseFramework`, which is why `uk` may carry its mark without being parsed again.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type RoleOrder, readUkCsv } from "../src/formats/index.js";
import type { FrameworkData } from "../src/model/framework.js";
import { parseFramework } from "../src/parse/parseFramework.js";
import { unpacked } from "../src/uk/unpacked.js";
import { packedUk } from "./packedUk.js";
import { ukTitles } from "./ukTitles.js";

const [rolesFile, skillsFile, version] = [
  process.argv[2] ?? "../shared/data/uk-ddat/roles.2026-03-23.csv",
  process.argv[3] ?? "../shared/data/uk-ddat/skills.2026-03-23.csv",
  process.argv[4] ?? "2026-03-23",
];

type FormerNames = Readonly<Record<string, readonly { readonly formerly: string }[]>>;

function facts<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`./uk/${name}.json`, import.meta.url), "utf8")) as Content; // Our own files, beside this one.
}

const order = facts<RoleOrder[]>("role-levels");
const progression = facts<{ to: Readonly<Record<string, readonly string[]>> }>("scs-progression");
const former = facts<{ skills: FormerNames; roles: FormerNames; roleLevels: FormerNames }>("former-names");

const { framework, notes } = readUkCsv({
  roles: readFileSync(rolesFile),
  skills: readFileSync(skillsFile),
  order,
  version,
});

const undecided = notes.filter(({ code }) => ["order-inferred", "order-not-in-file", "date-not-read"].includes(code));
if (undecided.length > 0) {
  throw new Error(
    `The facts beside this script do not fit the files:\n${undecided.map(({ message }) => message).join("\n")}`,
  );
}

function formerNames(names: FormerNames, name: string): { formerNames?: readonly string[] } {
  const entries = names[name];
  return entries ? { formerNames: entries.map(({ formerly }) => formerly) } : {};
}

for (const [kind, names, present] of [
  ["skill", former.skills, framework.skills.map(({ name }) => name)],
  ["role", former.roles, framework.roles.map(({ name }) => name)],
  [
    "role level",
    former.roleLevels,
    framework.roles.flatMap(({ name, levels }) => levels.map((level) => `${name} / ${level.name}`)),
  ],
] as const) {
  for (const name of Object.keys(names)) if (!present.includes(name)) throw new Error(`No ${kind} is called ${name}`);
}

const roleId = new Map(framework.roles.map(({ name, id }) => [name, id]));
function roleCalled(name: string): string {
  const id = roleId.get(name);
  if (id === undefined) throw new Error(`No role is called ${name}`);
  return id;
}

const data: FrameworkData = {
  ...framework,
  skills: framework.skills.map(({ description: _, descriptors: __, ...skill }) => ({
    ...skill,
    ...formerNames(former.skills, skill.name),
  })),
  roles: framework.roles.map(({ description: _, levels, ...role }) => ({
    ...role,
    ...formerNames(former.roles, role.name),
    levels: levels.map(({ description: __, ...level }) => ({
      ...level,
      ...formerNames(former.roleLevels, `${role.name} / ${level.name}`),
    })),
  })),
  pathways: Object.entries(progression.to).flatMap(([to, from]) =>
    from.map((name) => ({
      id: `${roleCalled(name)}-to-${roleCalled(to)}`,
      from: roleCalled(name),
      to: roleCalled(to),
      url: `${framework.source}role/${roleCalled(to)}`,
    })),
  ),
  titles: ukTitles(framework),
};
const proved = parseFramework(data);

const union = (ids: readonly string[]) => ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
const heading = `// Made by scripts/generateUk.ts from the official files of ${version}. Do not edit: run \`npm run uk\`.
// ${proved.licence?.attribution}
`;

writeFileSync(
  new URL("../src/uk/ids.generated.ts", import.meta.url),
  `${heading}
/** Id of a level of the UK framework, lowest first. */
export type UkLevelId =${union(proved.levels.map(({ id }) => id))};

/** Id of a skill of the UK framework: the slug of the official site. */
export type UkSkillId =${union(proved.skills.map(({ id }) => id))};

/** Id of a role family of the UK framework. */
export type UkRoleFamilyId =${union(proved.roleFamilies.map(({ id }) => id))};

/** Id of a role of the UK framework: the slug of the official site. */
export type UkRoleId =${union(proved.roles.map(({ id }) => id))};

/** Id of a role level of the UK framework: the role's slug and the level's. */
export type UkRoleLevelId =${union(proved.roles.flatMap(({ levels }) => levels.map(({ id }) => id)))};
`,
);
/** JSON with a line for each skill, pathway and role level, so that a new release reads well as a diff. */
function lines(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = Array.isArray(value)
    ? value.map((element) => lines(element, depth - 1))
    : Object.entries(value).map(([key, content]) => `${JSON.stringify(key)}: ${lines(content, depth - 1)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner.join(",\n")}\n${close}`;
}

const packed = packedUk(proved);
const { roles, titles = [] } = proved;
if (!isDeepStrictEqual(unpacked(packed), JSON.parse(JSON.stringify(proved)))) {
  throw new Error("What is written is not the framework that was read");
}
writeFileSync(
  new URL("../src/uk/framework.generated.ts", import.meta.url),
  `${heading}
import type { PackedFramework } from "./unpacked.js";

/** Proved by \`parseFramework\` when this file was made. */
export const framework: Omit<PackedFramework, "titles"> = {
"facts": ${lines(packed.facts, 2)},
"skills": ${lines(packed.skills, 1)},
"roles": [
${packed.roles
  .map(({ levels, ...role }) => `${JSON.stringify(role).slice(0, -1)},"levels":${lines(levels, 1)}}`)
  .join(",\n")}
]
};
`,
);

writeFileSync(
  new URL("../src/uk/titles.generated.ts", import.meta.url),
  `// Made by scripts/generateUk.ts from scripts/uk/job-titles.json. Do not edit: run \`npm run uk\`.

/** Each with what it can mean: how surely, which role, and the level where the title says it. */
export const titles: readonly string[] = ${lines(packed.titles, 1)};
`,
);

const roleLevels = roles.flatMap(({ levels }) => levels);
process.stdout.write(
  `${version}: ${proved.roleFamilies.length} families, ${roles.length} roles, ${roleLevels.length} role levels, ` +
    `${proved.skills.length} skills, ${roleLevels.flatMap(({ needs }) => needs).length} needs, ${proved.pathways?.length} pathways, ` +
    `${titles.length} titles\n`,
);
