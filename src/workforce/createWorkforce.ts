import { lookUp } from "../framework/frameworkIndex.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { HeldSkills } from "../model/profile.js";
import { isName, longestName } from "./isName.js";
import { type Layout, layoutOf } from "./layout.js";
import { WorkforceColumns } from "./WorkforceColumns.js";
import { WorkforceError } from "./WorkforceError.js";
import type { Workforce } from "./workforce.js";

/** What is known of one person besides their name. `has` means what it means in a `Profile`. */
export interface WorkforceEntry<Ids extends FrameworkIds = FrameworkIds> {
  /** Skill to level, `null` for assessed and nothing held. What is not mentioned is not assessed. */
  readonly has: HeldSkills<Ids>;
  /** The role level the person is at now. */
  readonly roleLevel?: Ids["roleLevel"];
  readonly organisation?: string;
  readonly site?: string;
  readonly sector?: string;
}

/** Takes people one after the other, and seals them into columns. */
export interface WorkforceBuilder<Ids extends FrameworkIds = FrameworkIds> {
  /** How many people have been added. */
  readonly size: number;
  /**
   * Adds somebody, or nothing of them where it throws; the next may follow.
   *
   * @throws {@link UnknownIdError} for a skill, level or role level that the framework does not have.
   * @throws {@link WorkforceError} for anything else that cannot be added.
   */
  add(person: string, entry: WorkforceEntry<Ids>): void;
  /** The people so far, and the end: nobody can be added after it. */
  seal(): Workforce;
}

/**
 * A builder of columns for many people: where a `Profile` each would be too much. It checks every id on the way in, and
 * that each skill is defined at the level held, as {@link parseProfile} does; it keeps no records of assessments.
 *
 * @example
 * ```ts
 * import { createWorkforce, ownGaps } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", {
 *   roleLevel: "software-developer/junior-developer",
 *   organisation: "Home Office",
 *   has: { "agile-working": "working", "user-focus": null },
 * });
 * const workforce = builder.seal();
 * console.log(workforce.people.length, ownGaps(uk, workforce).high[0]); // 1 26
 * ```
 */
export function createWorkforce<Ids extends FrameworkIds>(framework: Framework<Ids>): WorkforceBuilder<Ids> {
  const layout = layoutOf(framework);
  const people: string[] = [];
  const known = new Set<string>();
  const columns = new WorkforceColumns(framework, layout);
  const slots: number[] = [];
  let isSealed = false;

  return {
    get size() {
      return people.length;
    },
    add(person, entry) {
      if (isSealed)
        throw new WorkforceError("sealed", "The workforce has been sealed: nobody can be added", { person });
      requireName(person, "person", person);
      if (known.has(person)) {
        throw new WorkforceError("person-twice", `${named(person)} has been added before`, { person });
      }
      const { roleLevel, organisation, site, sector } = entry;
      const place = roleLevel === undefined ? -1 : lookUp("role level", layout.roleLevelPlaces, roleLevel);
      if (organisation !== undefined) requireName(person, "organisation", organisation);
      if (site !== undefined) requireName(person, "site", site);
      if (sector !== undefined) requireName(person, "sector", sector);
      readSlots(layout, person, entry.has, slots);

      // Nothing can fail from here on.
      columns.push(slots, { roleLevel: place, organisation, site, sector });
      known.add(person);
      people.push(person);
    },
    seal() {
      if (isSealed) throw new WorkforceError("sealed", "The workforce has been sealed already");
      isSealed = true;
      known.clear();
      return columns.seal(people);
    },
  };
}

/** Fills `slots` with what a person has, in framework order. */
function readSlots(layout: Layout, person: string, has: WorkforceEntry["has"], slots: number[]): void {
  slots.length = 0;
  if (typeof has !== "object" || has === null || Array.isArray(has)) {
    throw new WorkforceError("invalid-person", `${named(person)}: has must map skills to levels`, { person });
  }
  let [inOrder, last] = [true, -1];
  const { skillPlaces, rankOf, ranks, allowed } = layout;
  for (const skill of Object.keys(has)) {
    const place = lookUp("skill", skillPlaces, skill);
    const level = has[skill];
    if (level === undefined) continue;
    const slot = place * ranks + (level === null ? 0 : lookUp("level", rankOf, level));
    if (allowed[slot] !== 1) {
      const message = `${named(person)}: ${JSON.stringify(skill)} is not defined at ${JSON.stringify(level)}`;
      throw new WorkforceError("undefined-level", message, { person });
    }
    inOrder &&= slot > last;
    last = slot;
    slots.push(slot);
  }
  if (!inOrder) slots.sort((a, b) => a - b);
}

function requireName(person: string, what: string, name: unknown): void {
  if (isName(name)) return;
  const message = `${named(person)}: ${what} must be a text of 1 to ${longestName} characters`;
  throw new WorkforceError("invalid-person", message, typeof person === "string" ? { person } : {});
}

function named(person: unknown): string {
  const text = String(person);
  return `Person ${JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)}`;
}
