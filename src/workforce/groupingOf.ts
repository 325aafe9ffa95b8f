import { OptionError } from "../framework/OptionError.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import { quoted } from "../values/quoted.js";
import type { Layout } from "./layout.js";
import type { LabelColumn, Workforce } from "./workforce.js";

/** What people are grouped by. `family` is the role family of the role level they are at. */
export type WorkforceGroup = "organisation" | "site" | "sector" | "family";

export const workforceGroups: readonly WorkforceGroup[] = ["organisation", "site", "sector", "family"];

/** @throws {@link OptionError} for something else. */
export function requireGroup(groupBy: WorkforceGroup): void {
  if (workforceGroups.includes(groupBy)) return;
  throw new OptionError(`groupBy must be "organisation", "site", "sector" or "family", not ${quoted(groupBy)}`);
}

/** People, or kinds of people, by what they may be grouped by. */
type Labelled = Pick<Workforce, "roleLevels" | "organisations" | "sites" | "sectors">;

/**
 * The groupings that are published, the one asked for among them, each once.
 *
 * @throws {@link OptionError} for something else.
 */
export function publishedGroups(
  published: readonly WorkforceGroup[] | undefined,
  groupBy?: WorkforceGroup,
): readonly WorkforceGroup[] {
  if (published !== undefined && !Array.isArray(published))
    throw new OptionError(`published must be a list of groupings, not ${JSON.stringify(published)}`);
  for (const group of published ?? []) requireGroup(group);
  return workforceGroups.filter((group) => group === groupBy || (published?.includes(group) ?? true));
}

/** The groups that people fall into; `null`, at the end, for those without one. */
export interface Grouping {
  readonly names: readonly (string | null)[];
  /** The group of a person. */
  readonly of: (person: number) => number;
}

export function groupingOf(
  framework: Framework,
  layout: Layout,
  workforce: Labelled,
  groupBy: WorkforceGroup,
): Grouping {
  requireGroup(groupBy);
  if (groupBy === "family") return byFamily(framework, layout, workforce);
  const { organisations: organisation, sites: site, sectors: sector } = workforce;
  const labels: LabelColumn = { organisation, site, sector }[groupBy];
  const rest = labels.names.length;
  const someHaveNone = labels.of.some((label) => label < 0);
  return {
    names: someHaveNone ? [...labels.names, null] : labels.names,
    of: (person) => {
      const label = labels.of[person] ?? -1;
      return label < 0 ? rest : label;
    },
  };
}

function byFamily(framework: Framework, { roleLevelIds }: Layout, { roleLevels }: Labelled): Grouping {
  const places = new Map<string, number>(framework.roleFamilies.map(({ id }, place) => [id, place]));
  const families = Int32Array.from(roleLevelIds, (id) => places.get(roleOf(framework, id).family) ?? -1);
  const someHaveNone = roleLevels.some((place) => place < 0);
  return {
    names: [...places.keys(), ...(someHaveNone ? [null] : [])],
    of: (person) => {
      const roleLevel = roleLevels[person] ?? -1;
      return roleLevel < 0 ? places.size : (families[roleLevel] ?? 0);
    },
  };
}
