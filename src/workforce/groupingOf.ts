import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import { OptionError } from "../questions/OptionError.js";
import type { Layout } from "./layout.js";
import type { LabelColumn, Workforce } from "./workforce.js";

/** What people are grouped by. `family` is the role family of the role level they are at. */
export type WorkforceGroup = "organisation" | "site" | "sector" | "family";

/** The groups that people fall into; `null`, at the end, for those without one. */
export interface Grouping {
  readonly names: readonly (string | null)[];
  /** The group of a person. */
  readonly of: (person: number) => number;
  /** Whether anybody in a group could need a skill: the framework itself tells which skills a family never needs. */
  readonly couldNeed: (skill: number, group: number) => boolean;
}

export function groupingOf(framework: Framework, layout: Layout, workforce: Workforce, by: WorkforceGroup): Grouping {
  if (by === "family") return byFamily(framework, layout, workforce);
  const labels = new Map<string, LabelColumn>([
    ["organisation", workforce.organisations],
    ["site", workforce.sites],
    ["sector", workforce.sectors],
  ]).get(by);
  if (!labels)
    throw new OptionError(`by must be "organisation", "site", "sector" or "family", not ${JSON.stringify(by)}`);
  const rest = labels.names.length;
  const someHaveNone = labels.of.some((label) => label < 0);
  return {
    names: someHaveNone ? [...labels.names, null] : labels.names,
    of: (person) => {
      const label = labels.of[person] as number; // A number for each person.
      return label < 0 ? rest : label;
    },
    couldNeed: () => true,
  };
}

function byFamily(framework: Framework, { needs, roleLevelIds }: Layout, { roleLevels }: Workforce): Grouping {
  const places = new Map(framework.roleFamilies.map(({ id }, place) => [id as string, place]));
  const families = Int32Array.from(roleLevelIds, (id) => places.get(roleOf(framework, id).family) ?? -1);
  const asked = framework.roleFamilies.map(() => new Set<number>());
  for (const [place, family] of families.entries()) {
    for (const skill of needs.skills.subarray(needs.starts[place], needs.starts[place + 1])) asked[family]?.add(skill);
  }
  const someHaveNone = roleLevels.some((place) => place < 0);
  return {
    names: [...places.keys(), ...(someHaveNone ? [null] : [])],
    of: (person) => {
      const roleLevel = roleLevels[person] as number; // A number for each person, and for each role level.
      return roleLevel < 0 ? places.size : (families[roleLevel] as number);
    },
    couldNeed: (skill, group) => asked[group]?.has(skill) ?? false,
  };
}
