import { limits } from "../../model/primitives.js";
import type { SkillLevel } from "../../model/skillLevel.js";
import { asObject, asText, objectsOf } from "../../parse/loose.js";
import { oneRung, oneRungMessage } from "../oneRung.js";
import { slug } from "../slug.js";
import { mergedOrder } from "./mergedOrder.js";
import { descriptionOf, idOf, nameOf, placed } from "./nodes.js";
import type { CaseReading, Package, PackageItem } from "./readPackage.js";

/** What one skill is at one level. */
export interface SkillAt {
  readonly level: string;
  /** Absent: the source has the level and no text for it. */
  readonly lines?: readonly string[];
  /** The item of the level, where it is one and not an entry of a rubric. */
  readonly item?: PackageItem;
}

export interface CaseLevels {
  readonly levels: readonly SkillLevel[];
  /** By skill item, lowest first. */
  readonly ofSkill: ReadonlyMap<PackageItem, readonly SkillAt[]>;
}

/** The scale of a package: its own level items, or else what the levels of its skills and rubrics are called. */
export function caseLevels(source: Package, reading: CaseReading): CaseLevels {
  const rungs = placed(source.items.filter(({ kind }) => kind === "level"));
  const named = new Map<PackageItem, { readonly name: string; readonly at: Omit<SkillAt, "level"> }[]>();
  for (const item of source.items) {
    if (item.kind !== "skill-level" || item.parent === undefined) continue;
    const name = asText(item.raw.abbreviatedStatement) ?? item.statement;
    const lines = linesOf(item, name);
    const entry = { name, at: { item, ...(lines && { lines }) } };
    const present = named.get(item.parent);
    if (present) present.push(entry);
    else named.set(item.parent, [entry]);
  }
  readRubrics(source, named, reading);

  const levels: readonly SkillLevel[] =
    rungs.length > 0
      ? rungs.map((item) => ({ id: idOf(item), name: nameOf(item, reading), ...descriptionOf(item, reading) }))
      : levelsNamed(
          [...named.values()].map((entries) => entries.map(({ name }) => name)),
          source,
          reading,
        );
  const ids = new Map(levels.flatMap(({ id, name }) => [[folded(name), id] as const]));
  const known = new Set(levels.map(({ id }) => id));
  const ofSkill = new Map<PackageItem, readonly SkillAt[]>();
  for (const [skill, entries] of named) {
    const found = entries.flatMap(({ name, at }): SkillAt[] => {
      const own = asText(at.item?.ours.level);
      const level = own !== undefined && known.has(own) ? own : ids.get(folded(name));
      if (level !== undefined) return [{ ...at, level }];
      reading.note(
        "level-unknown",
        `${JSON.stringify(name.slice(0, 60))} is no level of the scale; left out`,
        at.item?.path,
      );
      return [];
    });
    ofSkill.set(skill, found);
  }
  return { levels, ofSkill };
}

const folded = (name: string) => name.replace(/\s+/gu, " ").trim().toLowerCase();

function linesOf({ ours, statement }: PackageItem, name: string): readonly string[] | undefined {
  if (Array.isArray(ours.lines)) return ours.lines.filter((line) => typeof line === "string");
  const isDescribed = typeof ours.described === "boolean" ? ours.described : statement !== name;
  return isDescribed ? statement.split("\n").filter((line) => line !== "") : undefined;
}

/** The criteria of rubrics whose skill has no level items of its own. */
function readRubrics(
  source: Package,
  named: Map<PackageItem, { readonly name: string; readonly at: Omit<SkillAt, "level"> }[]>,
  reading: CaseReading,
): void {
  const byUuid = new Map(source.items.map((item) => [item.uuid, item]));
  for (const [rubric, at] of objectsOf(source.rubrics, ["CFRubrics"])) {
    for (const [criterion, criterionAt] of objectsOf(rubric.CFRubricCriteria, [...at, "CFRubricCriteria"])) {
      const skill = byUuid.get(asText(asObject(criterion.CFItemURI)?.identifier) ?? "");
      if (skill === undefined || named.has(skill)) continue;
      const entries = [];
      for (const [level, path] of objectsOf(criterion.CFRubricCriterionLevels, [
        ...criterionAt,
        "CFRubricCriterionLevels",
      ])) {
        const name = reading.name(level, "quality", path);
        const text = reading.text(level, "description", path);
        const order = [level.score, level.position].find((value) => typeof value === "number") ?? Infinity;
        if (name !== undefined)
          entries.push({ name, order, at: text === undefined ? {} : { lines: text.split("\n") } });
      }
      if (entries.length > 0)
        named.set(
          skill,
          entries.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)),
        );
    }
  }
}

function levelsNamed(
  ladders: readonly (readonly string[])[],
  source: Package,
  reading: CaseReading,
): readonly SkillLevel[] {
  const nameOfLevel = (item: PackageItem) => asText(item.raw.abbreviatedStatement) ?? item.statement;
  const pairs = source.links
    .filter(
      ({ type, origin, destination }) =>
        type === "precedes" && [origin, destination].every(({ kind }) => kind === "skill-level"),
    )
    .map(({ origin, destination }) => [nameOfLevel(origin), nameOfLevel(destination)]);
  const names = new Map<string, string>();
  for (const name of ladders.flat()) if (!names.has(folded(name))) names.set(folded(name), name);
  if (names.size > limits.levels) {
    const received = `${names.size} names of levels`;
    reading.issues.push({
      code: "shape",
      path: ["CFItems"],
      expected: `a scale of at most ${limits.levels} levels`,
      received,
    });
    return oneRung;
  }
  if (names.size === 0) {
    reading.note("no-levels", oneRungMessage);
    return oneRung;
  }
  // What `precedes` says comes first; the order of the items of a skill adds what it leaves open.
  const { order, disagrees } = mergedOrder(
    [...names.keys()],
    [...pairs, ...ladders].map((ladder) => ladder.map(folded)),
  );
  if (disagrees)
    reading.note(
      "level-order-disagrees",
      `the skills do not agree on the order of the levels; taken as ${order.join(" < ")}`,
    );
  const taken = new Set<string>();
  return order.map((key) => {
    const name = (names.get(key) ?? key).slice(0, limits.name);
    let id = slug(name);
    for (let n = 2; taken.has(id); n++) id = `${slug(name)}-${n}`;
    taken.add(id);
    return { id, name };
  });
}
