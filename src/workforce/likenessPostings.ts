import { weightOf } from "../framework/needWorth.js";
import type { Framework } from "../model/framework.js";
import { type ComparedSkills, comparedSkills } from "../questions/match/comparedSkills.js";
import { rarityOf } from "../questions/match/rarityOf.js";
import { layoutOf } from "./layout.js";

/**
 * The weighed needs of a framework turned inside out, by slot: what holding a skill at a rank adds to its likeness to role
 * levels. After the role levels, a place each in framework order, come the roles: a role is given the most that any level of
 * it is, so that what it adds up to is a bound for all of them.
 */
export interface LikenessPostings {
  readonly ranks: number;
  readonly roleLevels: number;
  /** The levels of role `r` stand from `roles[r]` up to `roles[r + 1]`. Its own place is `roleLevels + r`. */
  readonly roles: Uint32Array;
  /** What slot `s` adds stands from `starts[s]` up to `starts[s + 1]` in the four columns below. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  /** What both have, as the person's side counts it and as the role level's side does. */
  readonly ofPerson: Float64Array;
  readonly ofRoleLevel: Float64Array;
  /** What the person's side counts times what the role level's does; for a role, by the length of the level. */
  readonly products: Float64Array;
  /** Both sides count alike: no need of the framework is less than essential or has a weight of its own. */
  readonly isOneSided: boolean;
  /** What a slot counts on the person's side. */
  readonly worths: Float64Array;
  /** The sides of the role levels, as `likeness` has them. */
  readonly sides: readonly ComparedSkills[];
  /** One part of what the needs count together, by place; 0 for none, and the greatest of its levels for a role. */
  readonly parts: Float64Array;
  /** One part of the length of the needs as a vector, by place; 0 for none, and 1 for a role, whose products have it. */
  readonly lengthParts: Float64Array;
}

const memo = new WeakMap<Framework, LikenessPostings>();

/** The postings of a framework, made when they are first asked for. */
export function likenessPostings(framework: Framework): LikenessPostings {
  let postings = memo.get(framework);
  if (!postings) {
    postings = buildPostings(framework);
    memo.set(framework, postings);
  }
  return postings;
}

function buildPostings(framework: Framework): LikenessPostings {
  const { ranks, skillIds, skillPlaces, roleLevelIds } = layoutOf(framework);
  const rarity = rarityOf(framework);
  const sides = roleLevelIds.map((id) => comparedSkills(framework, id));
  const bySkill = skillIds.map((): Need[] => []);
  for (const [place, { skills, norm }] of sides.entries()) {
    for (const { skill, rank, perRung, worth } of skills)
      bySkill[skillPlaces.get(skill) ?? -1]?.push({ place, rank, perRung, worth, ofLength: worth / norm });
  }
  const roles = rolesOf(framework);
  const worths = new Float64Array(skillIds.length * ranks);
  const starts = new Uint32Array(worths.length + 1);
  const columns: Columns = { places: [], ofPerson: [], ofRoleLevel: [], products: [] };
  for (const [skill, needs] of bySkill.entries()) {
    const id = skillIds[skill] ?? "";
    const perRung = (rarity.get(id) ?? 0) * weightOf({}); // What is held counts as an essential need does.
    for (let rank = 0; rank < ranks; rank++) {
      worths[skill * ranks + rank] = rank * perRung;
      if (rank > 0) post(columns, needs, rank, perRung, roles);
      starts[skill * ranks + rank + 1] = columns.places.length;
    }
  }
  const parts = sides.map(({ total }) => (total > 0 ? 1 / total : 0));
  const mostParts = Array.from(roles.subarray(1), (end, role) => Math.max(0, ...parts.slice(roles[role], end)));
  const lengthParts = sides.map(({ norm }) => (norm > 0 ? 1 / norm : 0));
  return {
    ranks,
    roleLevels: sides.length,
    roles,
    starts,
    places: Uint32Array.from(columns.places),
    ofPerson: Float64Array.from(columns.ofPerson),
    ofRoleLevel: Float64Array.from(columns.ofRoleLevel),
    products: Float64Array.from(columns.products),
    isOneSided: columns.ofPerson.every((share, i) => share === columns.ofRoleLevel[i]),
    worths,
    sides,
    parts: Float64Array.from([...parts, ...mostParts]),
    lengthParts: Float64Array.from([...lengthParts, ...mostParts.map(() => 1)]),
  };
}

interface Need {
  readonly place: number;
  readonly rank: number;
  readonly perRung: number;
  readonly worth: number;
  /** What it counts as a part of the length of its role level. */
  readonly ofLength: number;
}

type Columns = Readonly<Record<"places" | "ofPerson" | "ofRoleLevel" | "products", number[]>>;

/** Writes what one slot adds to every role level that needs the skill, and then to their roles. */
function post(columns: Columns, needs: readonly Need[], rank: number, perRung: number, roles: Uint32Array): void {
  const most = new Map<number, readonly [number, number, number]>();
  const push = (place: number, ofPerson: number, ofRoleLevel: number, product: number) => {
    columns.places.push(place);
    columns.ofPerson.push(ofPerson);
    columns.ofRoleLevel.push(ofRoleLevel);
    columns.products.push(product);
  };
  const worth = rank * perRung;
  let role = 0;
  for (const need of needs) {
    const shared = Math.min(rank, need.rank);
    const [ofPerson, ofRoleLevel] = [shared * perRung, shared * need.perRung];
    push(need.place, ofPerson, ofRoleLevel, worth * need.worth);
    while ((roles[role + 1] ?? Number.POSITIVE_INFINITY) <= need.place) role++; // Needs stand in framework order, as roles do.
    const [a, b, c] = most.get(role) ?? [0, 0, 0];
    most.set(role, [Math.max(a, ofPerson), Math.max(b, ofRoleLevel), Math.max(c, worth * need.ofLength)]);
  }
  const roleLevels = roles.at(-1) ?? 0;
  for (const [of, bounds] of most) push(roleLevels + of, ...bounds);
}

function rolesOf({ roles }: Framework): Uint32Array {
  const starts = new Uint32Array(roles.length + 1);
  for (const [role, { levels }] of roles.entries()) starts[role + 1] = (starts[role] ?? 0) + levels.length;
  return starts;
}
