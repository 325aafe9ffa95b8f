import { OptionError } from "../framework/OptionError.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { Layout } from "./layout.js";
import type { LabelColumn, Workforce } from "./workforce.js";

/** What people are grouped by. `family` is the role family of the role level they are at. */
export type WorkforceGroup = "organisation" | "site" | "sector" | "family";

const groups: readonly WorkforceGroup[] = ["organisation", "site", "sector", "family"];

/** @throws RangeError for a grouping that is none. */
export function requireGroup(by: WorkforceGroup): void {
  if (groups.includes(by)) return;
  throw new OptionError(`by must be "organisation", "site", "sector" or "family", not ${JSON.stringify(by)}`);
}

/** The groups that people fall into; `null`, at the end, for those without one. */
export interface Grouping {
  readonly names: readonly (string | null)[];
  /** The group of a person. */
  readonly of: (person: number) => number;
}

export function groupingOf(framework: Framework, layout: Layout, workforce: Workforce, by: WorkforceGroup): Grouping {
  requireGroup(by);
  if (by === "family") return byFamily(framework, layout, workforce);
  const { organisations: organisation, sites: site, sectors: sector } = workforce;
  const labels: LabelColumn = { organisation, site, sector }[by];
  const rest = labels.names.length;
  const someHaveNone = labels.of.some((label) => label < 0);
  return {
    names: someHaveNone ? [...labels.names, null] : labels.names,
    of: (person) => {
      const label = labels.of[person] as number; // A number for each person.
      return label < 0 ? rest : label;
    },
  };
}

function byFamily(framework: Framework, { roleLevelIds }: Layout, { roleLevels }: Workforce): Grouping {
  const places = new Map(framework.roleFamilies.map(({ id }, place) => [id as string, place]));
  const families = Int32Array.from(roleLevelIds, (id) => places.get(roleOf(framework, id).family) ?? -1);
  const someHaveNone = roleLevels.some((place) => place < 0);
  return {
    names: [...places.keys(), ...(someHaveNone ? [null] : [])],
    of: (person) => {
      const roleLevel = roleLevels[person] as number; // A number for each person, and for each role level.
      return roleLevel < 0 ? places.size : (families[roleLevel] as number);
    },
  };
}
