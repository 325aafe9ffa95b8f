import type { Framework } from "../../model/framework.js";
import type { TeamCoverage } from "../../questions/team/teamCoverage.js";
import type { PagePart } from "../page.js";
import { numbers, said, table } from "../parts.js";
import type { Terms } from "../termsOf.js";
import { namesInWords } from "../words/counted.js";
import * as words from "../words/leavingWords.js";

/** The skills of a team by skill group, where the framework has groups. */
export function groupsParts({ skillGroups = [] }: Framework, { groups = [] }: TeamCoverage): PagePart[] {
  const names = new Map(skillGroups.map(({ id, name }) => [id, name]));
  return table(
    words.groups,
    [words.group, ...numbers(...words.covers)],
    groups.map(({ group, shared, single, unknown, missing }) => [
      group === undefined ? words.noGroup : (names.get(group) ?? group),
      ...[shared, single, unknown, missing].map(String),
    ]),
  );
}

/** What leavers would open, where it was asked for. */
export function leavingParts(terms: Terms, { ifTheyLeft }: TeamCoverage): PagePart[] {
  if (!ifTheyLeft) return [];
  const { each, worst } = ifTheyLeft;
  const skills = (ids: readonly string[]) => namesInWords(ids.map(terms.skill));
  const harmful = each.filter(({ opens, makesSingle }) => opens.length + makesSingle.length > 0);
  return [
    ...table(
      words.worst,
      words.worstColumns,
      worst.map(({ leavers: count, people, opens, isWorst }) => {
        const who = people.length === 0 ? words.nobody : namesInWords(people, people.length);
        return [String(count), isWorst ? who : words.notProved(who), skills(opens)];
      }),
    ),
    ...table(
      words.each,
      words.eachColumns,
      harmful.map(({ person, opens, makesSingle }) => [person, skills(opens), skills(makesSingle)]),
    ),
    ...said("quiet", harmful.length < each.length ? words.harmless(each.length - harmful.length) : ""),
  ];
}
