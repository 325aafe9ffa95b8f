import { limits } from "../../model/limits.js";
import type { SkillLevel } from "../../model/skillLevel.js";
import { asText } from "../../parse/loose.js";
import { fold } from "../../values/fold.js";
import { FreeIds } from "../FreeIds.js";
import { oneRung, oneRungMessage } from "../oneRung.js";
import { slug } from "../slug.js";
import { mergedOrder } from "./mergedOrder.js";
import type { NamedLevel } from "./NamedLevel.js";
import { descriptionOf, idOf, nameOf, placed } from "./nodes.js";
import { oneScale } from "./oneScale.js";
import type { CaseReading, Package, PackageItem, PackageLink } from "./Package.js";
import { readRubrics } from "./readRubrics.js";

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
  const named = levelItems(source, reading);
  readRubrics(source, named, reading);
  const rungs = levelsInOrder(source);
  const levels: readonly SkillLevel[] =
    rungs.length > 0
      ? rungs.map((item) => ({ id: idOf(item), name: nameOf(item, reading), ...descriptionOf(item, reading) }))
      : levelsNamed(named, reading);
  const ids = new Map(levels.map(({ id, name }) => [fold(name), id]));
  const known = new Set(levels.map(({ id }) => id));
  const ofSkill = new Map<PackageItem, readonly SkillAt[]>();
  for (const [skill, entries] of named) {
    const found = new Map<string, SkillAt>();
    for (const { name, ...at } of entries) {
      const own = asText(at.item?.ours.level);
      const level = own !== undefined && known.has(own) ? own : ids.get(fold(name));
      const path = at.item?.path ?? skill.path;
      const shown = JSON.stringify(name.slice(0, 60));
      if (level === undefined) reading.note("level-unknown", `${shown} is not a level of the scale; left out`, path);
      else if (found.has(level)) reading.note("duplicate-item", `the skill is at ${shown} already; left out`, path);
      else found.set(level, { ...at, level });
    }
    ofSkill.set(skill, [...found.values()]);
  }
  return { levels, ofSkill };
}

/** What skills are at their levels, by items of the levels, lowest first as far as the package says. */
function levelItems(source: Package, reading: CaseReading): Map<PackageItem, readonly NamedLevel[]> {
  const steps = new Map<PackageItem, PackageLink[]>();
  for (const link of source.links) {
    if (link.type !== "precedes") continue;
    const { origin, destination } = link;
    const isOfScale = [origin, destination].every(({ kind }) => kind === "level");
    const isOfSkill = [origin, destination].every(({ kind }) => kind === "skill-level");
    if (isOfSkill && origin.parent && origin.parent === destination.parent)
      steps.set(origin.parent, [...(steps.get(origin.parent) ?? []), link]);
    else if (!isOfScale) {
      const message = '"precedes" is read between the levels of one skill and of the scale alone; left out';
      reading.note("association-not-read", message, link.path);
    }
  }
  const named = new Map<PackageItem, NamedLevel[]>();
  for (const item of source.items) {
    if (item.kind !== "skill-level") continue;
    const { parent } = item;
    if (parent?.kind !== "skill") {
      reading.note("item-incomplete", "the skill level belongs to no skill; left out", item.path);
      continue;
    }
    const name = levelName(item);
    const lines = linesOf(item, name);
    const present = named.get(parent) ?? [];
    named.set(parent, present);
    present.push({ name, item, ...(lines && { lines }) });
    if (typeof item.ours.kind !== "string" && (asText(item.raw.notes) ?? "") !== "")
      reading.note("unused-field", "the notes of a skill level are not read", [...item.path, "notes"]);
  }
  for (const [skill, links] of steps) {
    const entries = named.get(skill) ?? [];
    const byUuid = new Map(entries.map((entry) => [entry.item?.uuid ?? "", entry]));
    const pairs = links.map(({ origin, destination }) => [origin.uuid, destination.uuid]);
    const { order } = mergedOrder([...byUuid.keys()], [...pairs, [...byUuid.keys()]]);
    const inOrder = order.flatMap((uuid) => byUuid.get(uuid) ?? []);
    if (inOrder.length === entries.length) named.set(skill, inOrder);
  }
  return named;
}

const levelName = (item: PackageItem) => asText(item.raw.abbreviatedStatement) ?? item.statement;

function linesOf({ ours, statement }: PackageItem, name: string): readonly string[] | undefined {
  if (Array.isArray(ours.lines)) return ours.lines.filter((line) => typeof line === "string");
  const isDescribed = typeof ours.described === "boolean" ? ours.described : statement !== name;
  return isDescribed ? statement.split("\n").filter((line) => line !== "") : undefined;
}

/** The items of the scale: as ours were placed, and anybody else's by what they say precedes what. */
function levelsInOrder(source: Package): readonly PackageItem[] {
  const items = placed(source.items.filter(({ kind }) => kind === "level"));
  if (items.some(({ ours }) => typeof ours.place === "number")) return items;
  const byUuid = new Map(items.map((item) => [item.uuid, item]));
  const pairs = source.links
    .filter(
      ({ type, origin, destination }) => type === "precedes" && byUuid.has(origin.uuid) && byUuid.has(destination.uuid),
    )
    .map(({ origin, destination }) => [origin.uuid, destination.uuid]);
  const { order } = mergedOrder([...byUuid.keys()], pairs);
  return order.flatMap((uuid) => byUuid.get(uuid) ?? []);
}

/** The one scale that the levels of most skills are of. What is of another is left out of `named`, and noted. */
function levelsNamed(named: Map<PackageItem, readonly NamedLevel[]>, reading: CaseReading): readonly SkillLevel[] {
  const names = new Map<string, string>();
  for (const { name } of [...named.values()].flat()) if (!names.has(fold(name))) names.set(fold(name), name);
  if (names.size === 0) {
    reading.note("no-levels", oneRungMessage);
    return oneRung;
  }
  const ladderOf = (entries: readonly NamedLevel[]) => [...new Set(entries.map(({ name }) => fold(name)))];
  const { order, disagrees, isOfIt } = oneScale([...named.values()].map(ladderOf));
  const shown = (ladder: readonly string[]) =>
    ladder
      .map((name) => JSON.stringify((names.get(name) ?? name).slice(0, 40)))
      .join(" < ")
      .slice(0, 500);
  if (order.length > limits.levels) {
    const expected = `a scale of at most ${limits.levels} levels`;
    reading.issues.push({ code: "shape", path: ["CFItems"], expected, received: `${order.length} names of levels` });
    return oneRung;
  }
  for (const [skill, entries] of named) {
    const ladder = ladderOf(entries);
    if (isOfIt(ladder)) continue;
    named.set(skill, []);
    const message = `${shown(ladder)} is another scale than ${shown(order)}, and a framework has one; the levels are left out`;
    reading.note("other-scale", message, skill.path);
  }
  if (disagrees)
    reading.note(
      "level-order-disagrees",
      `the skills do not agree on the order of the levels; taken as ${shown(order)}`,
    );
  const ids = new FreeIds();
  return order.map((key) => {
    const name = (names.get(key) ?? key).slice(0, limits.name);
    return { id: ids.free(slug(name)), name };
  });
}
