import { match } from "ts-pattern";
import type {
  FrameworkDiff,
  OtherChange,
  RenamedKind,
  RoleLevelPlace,
  ThingsDiff,
} from "../../questions/releases/frameworkDiff.js";
import type { NamesOfRelease } from "./namesOfRelease.js";

type Row = readonly [change: string, name: string, details: string];

const kinds = {
  levels: "level",
  skills: "skill",
  roleFamilies: "role family",
  roles: "role",
  roleLevels: "role level",
} as const satisfies Readonly<Record<string, RenamedKind>>;

/** What became of the things of one kind, a row each. */
export function thingRows(
  diff: FrameworkDiff,
  key: keyof typeof kinds,
  was: NamesOfRelease,
  is: NamesOfRelease,
): Row[] {
  const { added, removed, renamed, reworded }: ThingsDiff = diff[key];
  const kind = kinds[key];
  const rows = (change: string, names: NamesOfRelease, ids: readonly string[]) =>
    ids.map((id): Row => [change, names.of(kind, id), id]);
  return [
    ...rows("added", is, added),
    ...rows("gone", was, removed),
    ...renamed.map(
      ({ from, to }): Row => ["renamed", is.of(kind, to), `was ${was.of(kind, from)}: ${from} is now ${to}`],
    ),
    ...movedRows(diff, key, was, is),
    ...reworded.map(({ id, fields }): Row => ["reworded", is.of(kind, id), fields.map(fieldName).join(", ")]),
  ];
}

function movedRows(diff: FrameworkDiff, key: keyof typeof kinds, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  return match(key)
    .returnType<Row[]>()
    .with("skills", () =>
      diff.skills.redefined
        .filter(({ before, after }) => before !== undefined || after !== undefined)
        .map(({ id, before, after }) => {
          return ["redefined", is.skill(id), `defined at ${levels(after, is)}; before: ${levels(before, was)}`];
        }),
    )
    .with("roles", () => [
      ...diff.roles.moved.map(({ id, from, to }): Row => {
        return ["moved", is.role(id), `from ${was.family(from)} to ${is.family(to)}`];
      }),
      ...diff.roles.reordered.map((id): Row => ["reordered", is.role(id), "its levels stand in another order"]),
    ])
    .with("roleLevels", () =>
      diff.roleLevels.moved.map(({ id, from, to }) => {
        return ["moved", is.roleLevel(id), `from ${place(from, was)} to ${place(to, is)}`];
      }),
    )
    .with("levels", () =>
      diff.levels.reordered ? [["reordered", "The scale", diff.after.levels.map(is.level).join(" < ")]] : [],
    )
    .with("roleFamilies", () => [])
    .exhaustive();
}

function levels(ids: readonly string[] | undefined, names: NamesOfRelease): string {
  return ids === undefined ? "every level" : ids.map(names.level).join(", ");
}

function place({ role, track, grades }: RoleLevelPlace, names: NamesOfRelease): string {
  const more = [
    ...(track === undefined ? [] : [`track ${track}`]),
    ...(grades === undefined ? [] : [grades.join(" ")]),
  ];
  return [names.role(role), ...more].join(", ");
}

const changes: Readonly<Record<OtherChange["change"], string>> = {
  added: "added",
  removed: "gone",
  changed: "changed",
};

/** The changes of the framework's own facts, of groups, grades and pathways, and of the order of lists, a row each. */
export function otherRows({ others, reordered }: FrameworkDiff): Row[] {
  return [
    ...others.map(({ kind, change, id, fields = [] }): Row => {
      return [changes[change], `${kind} ${id}`, fields.map(fieldName).join(", ")];
    }),
    ...(reordered.length > 0 ? [["reordered", "lists", reordered.map(fieldName).join(", ")] as const] : []),
  ];
}

const fieldNames = new Map([
  ["formerNames", "former names"],
  ["gradesAsOf", "date of the grades"],
  ["fromLevel", "from level"],
  ["toLevel", "to level"],
  ["skillGroups", "skill groups"],
  ["roleFamilies", "role families"],
]);

function fieldName(key: string): string {
  return fieldNames.get(key) ?? key;
}
