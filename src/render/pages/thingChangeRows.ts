import { match } from "ts-pattern";
import type { FrameworkDiff, RenamedKind, RoleLevelPlace, ThingsDiff } from "../../questions/releases/frameworkDiff.js";
import type { NamesOfRelease } from "../namesOfRelease.js";
import * as words from "../words/diffWords.js";

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
    ...rows(words.changes.added, is, added),
    ...rows(words.changes.removed, was, removed),
    ...renamed.map(({ from, to }): Row => {
      return [words.changes.renamed, is.of(kind, to), words.wasCalled(was.of(kind, from), from, to)];
    }),
    ...movedRows(diff, key, was, is),
    ...reworded.map(
      ({ id, fields }): Row => [words.changes.reworded, is.of(kind, id), fields.map(fieldName).join(", ")],
    ),
  ];
}

function movedRows(diff: FrameworkDiff, key: keyof typeof kinds, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  return match(key)
    .returnType<Row[]>()
    .with("skills", () =>
      diff.skills.redefined
        .filter(({ before, after }) => before !== undefined || after !== undefined)
        .map(({ id, before, after }) => {
          return [words.changes.redefined, is.skill(id), words.definedAt(levels(after, is), levels(before, was))];
        }),
    )
    .with("roles", () => [
      ...diff.roles.moved.map(({ id, from, to }): Row => {
        return [words.changes.moved, is.role(id), words.fromTo(was.family(from), is.family(to))];
      }),
      ...diff.roles.reordered.map((id): Row => [words.changes.reordered, is.role(id), words.otherOrder]),
    ])
    .with("roleLevels", () =>
      diff.roleLevels.moved.map(({ id, from, to }) => {
        return [words.changes.moved, is.roleLevel(id), words.fromTo(place(from, was), place(to, is))];
      }),
    )
    .with("levels", () =>
      diff.levels.reordered
        ? [[words.changes.reordered, words.scale, diff.after.levels.map(is.level).join(" < ")]]
        : [],
    )
    .with("roleFamilies", () => [])
    .exhaustive();
}

function levels(ids: readonly string[] | undefined, names: NamesOfRelease): string {
  return ids === undefined ? words.everyLevel : ids.map(names.level).join(", ");
}

function place({ role, track, grades }: RoleLevelPlace, names: NamesOfRelease): string {
  const more = [
    ...(track === undefined ? [] : [words.track(track)]),
    ...(grades === undefined ? [] : [grades.join(" ")]),
  ];
  return [names.role(role), ...more].join(", ");
}

/** The changes of the framework's own facts, of groups, grades and pathways, and of the order of lists, a row each. */
export function otherRows({ others, reordered }: FrameworkDiff): Row[] {
  return [
    ...others.map(({ kind, change, id, fields = [] }): Row => {
      return [words.changes[change], `${words.kinds[kind]} ${id}`, fields.map(fieldName).join(", ")];
    }),
    ...(reordered.length > 0
      ? [[words.changes.reordered, words.lists, reordered.map(fieldName).join(", ")] as const]
      : []),
  ];
}

function fieldName(key: string): string {
  const fields: Readonly<Record<string, string>> = words.fields;
  return Object.hasOwn(fields, key) ? (fields[key] ?? key) : key;
}
