import { asObject, asText, objectsOf } from "../../parse/loose.js";
import { fold } from "../../values/fold.js";
import type { NamedLevel } from "./NamedLevel.js";
import type { CaseReading, Package, PackageItem } from "./Package.js";
import { plainFields } from "./plainFields.js";

/**
 * The criteria of rubrics: what a skill without level items of its own is at its levels. A criterion that says of a skill
 * what its items say already is passed over; one that says something else, or is of no skill, is noted.
 */
export function readRubrics(
  source: Package,
  named: Map<PackageItem, readonly NamedLevel[]>,
  reading: CaseReading,
): void {
  const byUuid = new Map(source.items.map((item) => [item.uuid, item]));
  const { isOurs } = source;
  for (const [rubric, at] of objectsOf(source.rubrics, [...source.at, "CFRubrics"])) {
    for (const [criterion, criterionAt] of objectsOf(rubric.CFRubricCriteria, [...at, "CFRubricCriteria"])) {
      const skill = byUuid.get(asText(asObject(criterion.CFItemURI)?.identifier) ?? "");
      if (skill?.kind !== "skill") {
        reading.note("rubric-not-read", "the criterion is of no skill of the package; left out", criterionAt);
        continue;
      }
      const path = [...criterionAt, "CFRubricCriterionLevels"];
      const entries: (NamedLevel & { readonly order: number })[] = [];
      for (const [given, levelAt] of objectsOf(criterion.CFRubricCriterionLevels, path)) {
        const level = isOurs ? given : plainFields(given, ["quality", "description"], levelAt, reading);
        const name = reading.name(level, "quality", levelAt);
        const text = reading.text(level, "description", levelAt);
        const order = [level.score, level.position].find((value) => typeof value === "number") ?? Infinity;
        if (name === undefined)
          reading.note("rubric-not-read", 'a level of a rubric has no name ("quality"); left out', levelAt);
        else entries.push({ name, order, ...(text !== undefined && { lines: text.split("\n") }) });
      }
      const present = named.get(skill);
      if (present === undefined) {
        if (entries.length > 0)
          named.set(
            skill,
            entries
              .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
              .map(({ name, lines }) => ({ name, ...(lines && { lines }) })),
          );
      } else if (!isOurs && !entries.every((entry) => says(present, entry))) {
        reading.note("rubric-not-read", "the skill has levels already, which count; left out", criterionAt);
      }
    }
  }
}

/** Whether a level is among some, with the same text. */
function says(levels: readonly NamedLevel[], { name, lines }: NamedLevel): boolean {
  const same = levels.find((level) => fold(level.name) === fold(name));
  return same !== undefined && (lines === undefined || lines.join("\n") === same.lines?.join("\n"));
}
