/**
 * 400 people who do not exist, at four kinds of employer of the West Midlands, and the team of a combined authority. Numbers
 * in a fixed order make them up, so every run meets the same people.
 */
import { defineProfile, findRoleLevel, findSkill, type Profile } from "ddat-skills";
import { type UkIds, uk } from "ddat-skills/uk";

export const employers = ["Central government", "Local government", "Health", "Police & education"] as const;
export type Employer = (typeof employers)[number];

/** Somebody with their employer, and whether they can be away from home for days. */
export interface Resident {
  readonly profile: Profile<UkIds>;
  readonly employer: Employer;
  readonly canTravel: boolean;
}

/** How many work where, how many in a hundred can travel, and what they are: role levels by how often they are met. */
const workforces: Readonly<
  Record<Employer, { readonly count: number; readonly travel: number; readonly roles: readonly Share[] }>
> = {
  "Central government": {
    count: 150,
    travel: 60,
    roles: [
      ["software-developer/developer", 14],
      ["software-developer/senior-developer", 5],
      ["software-developer/junior-developer", 9],
      ["frontend-developer/junior-frontend-developer", 3],
      ["development-operations-devops-engineer/devops-engineer", 2],
      ["user-researcher/user-researcher", 6],
      ["user-researcher/senior-user-researcher", 2],
      ["content-designer/content-designer", 5],
      ["interaction-designer/interaction-designer", 5],
      ["service-designer/junior-service-designer", 2],
      ["delivery-manager/associate-delivery-manager", 7],
      ["delivery-manager/delivery-manager", 5],
      ["product-manager/associate-product-manager", 6],
      ["product-manager/product-manager", 3],
      ["business-analyst/business-analyst", 10],
      ["performance-analyst/performance-analyst", 3],
      ["quality-assurance-test-analyst/quality-assurance-test-analyst", 7],
      ["technical-architect/associate-technical-architect", 2],
    ],
  },
  "Local government": {
    count: 110,
    travel: 35,
    roles: [
      ["business-analyst/junior-business-analyst", 8],
      ["business-analyst/business-analyst", 7],
      ["content-designer/junior-content-designer", 7],
      ["content-designer/content-designer", 4],
      ["product-manager/associate-product-manager", 6],
      ["delivery-manager/associate-delivery-manager", 5],
      ["user-researcher/junior-user-researcher", 4],
      ["software-developer/junior-developer", 6],
      ["software-developer/developer", 4],
      ["it-service-manager/it-service-manager", 6],
      ["application-operations-engineer/application-operations-engineer", 6],
      ["data-analyst/associate-data-analyst", 4],
    ],
  },
  Health: {
    count: 85,
    travel: 30,
    roles: [
      ["data-analyst/data-analyst", 9],
      ["data-analyst/associate-data-analyst", 6],
      ["data-scientist/trainee-data-scientist", 3],
      ["performance-analyst/performance-analyst", 5],
      ["business-analyst/business-analyst", 6],
      ["it-service-manager/it-service-manager", 7],
      ["application-operations-engineer/application-operations-engineer", 8],
      ["test-engineer/test-engineer", 3],
      ["delivery-manager/associate-delivery-manager", 5],
    ],
  },
  "Police & education": {
    count: 55,
    travel: 25,
    roles: [
      ["application-operations-engineer/application-operations-engineer", 8],
      ["data-analyst/data-analyst", 5],
      ["software-developer/junior-developer", 7],
      ["content-designer/junior-content-designer", 4],
      ["business-analyst/junior-business-analyst", 5],
      ["it-service-manager/it-service-manager", 4],
      ["test-engineer/associate-test-engineer", 3],
    ],
  },
};
type Share = readonly [roleLevel: UkIds["roleLevel"], share: number];

/** Numbers from 0 to 1 in a fixed order (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A skill's level by its rank from 0, or the nearest below at which the skill is defined: `null` where there is none. */
function levelAt(skill: UkIds["skill"], rank: number): UkIds["level"] | null {
  const { definedAt = uk.levels.map(({ id }) => id) } = findSkill(uk, skill);
  return uk.levels.slice(0, rank + 1).findLast(({ id }) => definedAt.includes(id))?.id ?? null;
}

/** Ways of working that were new to many then: whoever needs one of them is short of it half of the time. */
const newWays: ReadonlySet<UkIds["skill"]> = new Set([
  "adapting-to-delivery-methodologies",
  "agile-and-lean-practices",
  "agile-working-content-design",
  "applying-user-centred-insights",
  "communicating-between-the-technical-and-non-technical",
  "data-visualisation",
  "life-cycle-management",
  "prototyping",
  "stakeholder-relationship-management",
  "user-experience-analysis",
  "user-focus",
  "user-focus-content-design",
]);

/** Everybody. One in twelve comes from another profession, one in thirty has never been assessed in anything. */
export const people: readonly Resident[] = madeUp(2018);

function madeUp(seed: number): Resident[] {
  const next = numbersFrom(seed);
  const residents: Resident[] = [];
  for (const employer of employers) {
    const { count, travel, roles } = workforces[employer];
    for (let i = 0; i < count; i++) {
      const person = `person ${String(residents.length + 1).padStart(3, "0")}`;
      const kind = next();
      const canTravel = next() * 100 < travel;
      const roleLevel = drawn(roles, next());
      const profile =
        kind < 1 / 12
          ? fromAnotherProfession(person, next)
          : defineProfile(uk, { person, roleLevel, has: kind > 29 / 30 ? {} : skillsOf(roleLevel, next) });
      residents.push({ profile, employer, canTravel });
    }
  }
  return residents;
}

function drawn(roles: readonly Share[], at: number): UkIds["roleLevel"] {
  const bag = roles.flatMap(([roleLevel, share]) => Array.from({ length: share }, () => roleLevel));
  return bag[Math.floor(at * bag.length)] ?? "business-analyst/business-analyst";
}

/** What their role level needs: most of it as asked, a part a rung lower or higher, and a part not assessed. */
function skillsOf(roleLevel: UkIds["roleLevel"], next: () => number): Profile<UkIds>["has"] {
  const has: [UkIds["skill"], UkIds["level"] | null][] = [];
  for (const { skill, level } of findRoleLevel(uk, roleLevel).needs) {
    const rank = uk.levels.findIndex(({ id }) => id === level);
    const short = newWays.has(skill) ? 0.5 : 0.11;
    const chance = next();
    if (chance < 0.06) continue; // Nobody has assessed it.
    const at = chance < 0.06 + short ? rank - 1 : chance < 0.16 + short ? rank + 1 : rank;
    has.push([skill, levelAt(skill, Math.min(at, uk.levels.length - 1))]);
  }
  return Object.fromEntries(has);
}

/** A caseworker or a clerk who would like to move: assessed in a little, at awareness or not even that. */
function fromAnotherProfession(person: string, next: () => number): Profile<UkIds> {
  const asked = [
    "user-focus",
    "stakeholder-relationship-management",
    "business-process-improvement",
    "prototyping",
  ] as const;
  const has = Object.fromEntries(asked.map((skill) => [skill, next() < 0.6 ? "awareness" : null]));
  return defineProfile(uk, { person, has });
}

/** The role that the authority interviewed for, by the name that the framework has for it today. */
export const chiefDigitalOfficer = "chief-digital-and-information-officer/chief-digital-and-information-officer";

/** What each of the authority's team can do of that role. First names alone, all made up. */
const abilities: readonly (readonly [person: string, skills: readonly UkIds["skill"][]])[] = [
  ["Amina", ["leading-digital-products-and-services", "innovation-in-digital-data-and-technology"]],
  ["Ben", ["financial-management-for-digital-data-and-technology"]],
  ["Chandra", ["making-strategic-performance-led-change", "capability-building-for-digital-data-and-technology"]],
  ["Dilys", ["optimising-technology-and-data-architecture"]],
  ["Ewan", ["innovation-in-digital-data-and-technology", "financial-management-for-digital-data-and-technology"]],
  ["Farah", ["leading-digital-products-and-services", "making-strategic-performance-led-change"]],
  [
    "Gwen",
    [
      "shaping-the-direction-of-organisational-strategy-through-digital-data-and-technology",
      "capability-building-for-digital-data-and-technology",
    ],
  ],
];

/** The team of a combined authority that appointed no chief digital officer. Dilys was never assessed in resilience. */
export const authority: readonly Profile<UkIds>[] = abilities.map(([person, skills]) => {
  const has: [UkIds["skill"], UkIds["level"] | null][] = [];
  for (const { skill } of findRoleLevel(uk, chiefDigitalOfficer).needs) {
    if (person === "Dilys" && skill === "ensuring-resilience-of-digital-data-and-technology") continue;
    has.push([skill, skills.includes(skill) ? "working" : null]);
  }
  return defineProfile(uk, { person, has: Object.fromEntries(has) });
});
