import { eachHeld } from "../../framework/eachHeld.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { requireDay } from "../../framework/requireDay.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { requireProfile } from "../../framework/requireProfile.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import { settleAssessments } from "../../framework/settleAssessments.js";
import type { Assessment } from "../../model/assessment.js";
import type { Crosswalk, RelationPredicate, SkillRelation } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { requireCrosswalk } from "./requireCrosswalk.js";
import { type Said, settleClaims } from "./settleClaims.js";

/** When a profile is translated. */
export interface TranslateOptions {
  /** ISO 8601: the day of levels without a record. One with a record keeps its day, and the end of it. */
  readonly on: string;
}

/** What a claimed level rests on: a skill held, and the relation that carries it over. */
export interface TranslatedClaimSource<From extends FrameworkIds = FrameworkIds, To extends FrameworkIds = From> {
  readonly skill: From["skill"];
  readonly has: From["level"];
  readonly predicate: "exact" | "close";
  /** The level that this source alone supports. */
  readonly supports: To["level"];
  readonly confidence?: number;
  readonly justification?: string;
}

/** A level that the translated profile holds, and why. */
export interface TranslatedClaim<From extends FrameworkIds = FrameworkIds, To extends FrameworkIds = From> {
  readonly skill: To["skill"];
  readonly level: To["level"];
  /** In the order of the crosswalk; the level is the lowest that they support. */
  readonly because: readonly TranslatedClaimSource<From, To>[];
}

/**
 * Why nothing is claimed:
 * - `not-the-same`: the relation is broad, narrow or related, and carries no level;
 * - `no-level-map`: neither the relation nor the crosswalk says what the level held stands for;
 * - `level-not-defined`: the skill is not defined at the level that it stands for;
 * - `below-lowest-level`: the person is below the lowest level, which says nothing about another scale;
 * - `disagreement`: two sources of one skill contradict each other, one holding a level, one being below the lowest;
 * - `no-relation`: the crosswalk does not mention the skill.
 */
export type TranslationHintReason =
  | "not-the-same"
  | "no-level-map"
  | "level-not-defined"
  | "below-lowest-level"
  | "disagreement"
  | "no-relation";

/** Something to ask about: what the person has, and the skill that it may have to do with, which is left unassessed. */
export interface TranslationHint<From extends FrameworkIds = FrameworkIds, To extends FrameworkIds = From> {
  readonly reason: TranslationHintReason;
  /** The skill to assess, in the framework translated to; absent where no relation leads there. */
  readonly skill?: To["skill"];
  readonly from: From["skill"];
  /** What the person has of it; `null`: below the lowest level. */
  readonly has: From["level"] | null;
  readonly predicate?: RelationPredicate;
  readonly confidence?: number;
  readonly justification?: string;
}

/** The answer of {@link translateProfile}. */
export interface TranslatedProfile<From extends FrameworkIds = FrameworkIds, To extends FrameworkIds = From> {
  readonly profile: Profile<To>;
  /** One for every entry of the translated profile, in framework order, as there. */
  readonly claims: readonly TranslatedClaim<From, To>[];
  /**
   * Everything that led to no level, by the skill to assess in framework order; those without one come last. Where a skill
   * is claimed, a weaker relation to it is no hint any more.
   */
  readonly hints: readonly TranslationHint<From, To>[];
}

/**
 * What a person has in one framework, said in another, as far as a crosswalk supports it. A level is claimed through
 * `exact` and `close` relations alone, and only where a level map names it; everything else is "not assessed", with a
 * hint of what to ask about.
 *
 * Where several relations lead to one skill, the level is the lowest that any of them supports, so that it is more than
 * none of them says. Being below the lowest level claims nothing: the other scale may begin lower; and where one source
 * holds a level and another is below the lowest, they contradict each other and nothing is claimed. A skill that was not
 * assessed has no say.
 *
 * Nobody has assessed a level that is claimed: each has a record by `translation`, weaker than anybody's word, so that every
 * answer marks it (`restsOn.claimed`). It has the day of the oldest record that it rests on, and ends with the first of
 * them. The records themselves and the role level stay behind, as they are about the other framework. Between releases of one
 * framework use {@link migrateProfile}, which keeps them.
 *
 * @throws {@link FrameworkMismatchError} for a crosswalk between, or a profile of, other frameworks or releases.
 * @throws {@link UnknownIdError} for a skill or level that its framework does not have.
 * @throws {@link OptionError} for a day that does not exist, and an unknown option.
 * @throws TypeError for something that is not a framework, crosswalk or profile.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { translateProfile } from "ddat-skills/crosswalks";
 * import { defineFramework, parseCrosswalk } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const kitchen = defineFramework({
 *   id: "kitchen",
 *   title: "Kitchen skills",
 *   version: "1",
 *   levels: [{ id: "learning", name: "Learning" }, { id: "fluent", name: "Fluent" }],
 *   skills: [{ id: "guests-first", name: "Guests first" }, { id: "stock", name: "Stock keeping" }],
 *   roleFamilies: [],
 *   roles: [],
 * });
 * const crosswalk = parseCrosswalk(kitchen, uk, {
 *   id: "kitchen-to-uk",
 *   from: { id: "kitchen", version: "1" },
 *   to: { id: uk.id, version: uk.version },
 *   levels: { learning: "awareness", fluent: "practitioner" },
 *   relations: [
 *     { from: "guests-first", to: "user-focus", predicate: "close" },
 *     { from: "stock", to: "asset-and-configuration-management", predicate: "related" },
 *   ],
 * });
 * const sam = defineProfile(kitchen, { person: "Sam", has: { "guests-first": "fluent", stock: "fluent" } });
 * const { profile, hints } = translateProfile(kitchen, uk, crosswalk, sam, { on: "2026-11-30" });
 * console.log(profile.has, hints[0]?.reason); // { 'user-focus': 'practitioner' } not-the-same
 * ```
 */
export function translateProfile<From extends FrameworkIds, To extends FrameworkIds>(
  from: Framework<From>,
  to: Framework<To>,
  crosswalk: Crosswalk<NoInfer<From>, NoInfer<To>>,
  profile: Profile<NoInfer<From>>,
  options: TranslateOptions,
): TranslatedProfile<From, To> {
  requireCrosswalk(crosswalk, "The crosswalk");
  requireSameFramework(from, crosswalk.from, "The start of the crosswalk");
  requireSameFramework(to, crosswalk.to, "The end of the crosswalk");
  requireProfile(from, profile);
  requireOptions("translateProfile", options, ["on"]);
  const on = requireDay("on", options.on);
  const held = heldIn(from, profile);
  const { said, related } = whatIsSaid(from, to, crosswalk, held);

  const { skillOrder } = indexOf(to);
  const place = (skill: string) => lookUp("skill", skillOrder, skill);
  const claims: TranslatedClaim[] = [];
  const hints: TranslationHint[] = [];
  for (const [skill, statements] of [...said].sort(([a], [b]) => place(a) - place(b))) {
    const settled = settleClaims(to, skill, statements);
    if (settled.claim) claims.push(settled.claim);
    hints.push(...settled.hints);
  }
  for (const [skill, has] of held) {
    if (!related.has(skill)) hints.push({ reason: "no-relation", from: skill, has });
  }
  const translated: Profile = {
    person: profile.person,
    framework: { id: to.id, version: to.version },
    has: Object.fromEntries(claims.map(({ skill, level }) => [skill, level])),
    ...(claims.length > 0 && { assessments: recordsOf(from, profile, claims, on) }),
  };
  const answer: TranslatedProfile = { profile: translated, claims, hints };
  return answer as TranslatedProfile<From, To>; // Every id in it has been found in its framework.
}

/** A record for each claim, no younger and no longer valid than what it rests on. */
function recordsOf(
  from: Framework,
  { assessments = [] }: Profile,
  claims: readonly TranslatedClaim[],
  on: string,
): Assessment[] {
  const settled = settleAssessments(assessments);
  const { skills } = indexOf(from);
  return claims.map(({ skill, level, because }) => {
    const records = because.flatMap((source) => settled.get(source.skill) ?? []);
    const [date = on] = records.map((record) => record.date).sort();
    const [validUntil] = records.flatMap((record) => record.validUntil ?? []).sort();
    const evidence = because.map((source) => {
      const was = from.levels.find(({ id }) => id === source.has)?.name;
      return { text: `${lookUp("skill", skills, source.skill).name}: ${was} (${from.title})` };
    });
    return { skill, level, assessor: "translation", date, ...(validUntil !== undefined && { validUntil }), evidence };
  });
}

type Held = ReadonlyMap<string, string | null>;

function heldIn(from: Framework, { has }: Profile): Held {
  const held = new Map<string, string | null>();
  eachHeld(from, has, (skill, _, level) => held.set(skill, level ?? null));
  return held;
}

/** What the relations say of each skill to be claimed, and which skills of the person any relation mentions. */
function whatIsSaid(from: Framework, to: Framework, { relations, levels }: Crosswalk, held: Held) {
  const said = new Map<string, Said[]>();
  const related = new Set<string>();
  const [source, target] = [indexOf(from), indexOf(to)];
  for (const relation of relations) {
    lookUp("skill", source.skills, relation.from);
    lookUp("skill", target.skills, relation.to);
    const has = held.get(relation.from);
    if (has === undefined) continue;
    related.add(relation.from);
    const supports = supportedLevel(relation, relation.levels ?? levels, has);
    if (supports !== undefined) lookUp("level", target.ranks, supports);
    const entry = { relation, has, ...(supports !== undefined && { supports }) };
    const present = said.get(relation.to);
    if (present) present.push(entry);
    else said.set(relation.to, [entry]);
  }
  return { said, related };
}

function supportedLevel(
  { predicate }: SkillRelation,
  levels: Readonly<Record<string, string | undefined>> = {},
  has: string | null,
): string | undefined {
  const carriesLevel = predicate === "exact" || predicate === "close";
  return carriesLevel && has !== null && Object.hasOwn(levels, has) ? levels[has] : undefined;
}
