import type { Framework } from "../model/framework.js";
import { comparedSkills } from "../questions/match/comparedSkills.js";
import { rarityOf } from "../questions/match/rarityOf.js";
import { layoutOf } from "./layout.js";

/**
 * The weighed needs of a framework turned inside out, by slot: what holding a skill at a rank shares with role levels. After
 * the role levels, a place each in framework order, come the roles: a role is given the most that any level of it is, so
 * that what it adds up to is a bound for all of them.
 */
export interface LikenessPostings {
  readonly ranks: number;
  readonly roleLevels: number;
  /** The levels of role `r` stand from `roles[r]` up to `roles[r + 1]`. Its own place is `roleLevels + r`. */
  readonly roles: Uint32Array;
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  /** What is shared, as the person's side counts it and as the role level's side does. */
  readonly ofPerson: Float64Array;
  readonly ofRoleLevel: Float64Array;
  /** Both sides count alike: no need of the framework is less than essential or has a weight of its own. */
  readonly isOneSided: boolean;
  /** What a slot counts in all that a person has. */
  readonly counts: Float64Array;
  /** What the needs of each role level count together; 0 for none. */
  readonly totals: Float64Array;
  /** One part of it, by place; 0 for none, and the greatest of its levels for a role. */
  readonly parts: Float64Array;
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

/** What an essential need counts, and what a person holds. */
const weightOfHeld = 2;

function buildPostings(framework: Framework): LikenessPostings {
  const { ranks, skillIds, skillPlaces, roleLevelIds } = layoutOf(framework);
  const rarity = rarityOf(framework);
  const perRungs = skillIds.map((id) => (rarity.get(id) ?? 0) * weightOfHeld);
  const sides = roleLevelIds.map((id) => comparedSkills(framework, id));
  const bySkill = skillIds.map((): Need[] => []);
  for (const [place, { skills }] of sides.entries()) {
    for (const { skill, rank, perRung } of skills)
      bySkill[skillPlaces.get(skill) ?? -1]?.push({ place, rank, perRung });
  }
  const roles = rolesOf(framework);
  const counts = new Float64Array(skillIds.length * ranks);
  const starts = new Uint32Array(counts.length + 1);
  const columns = { places: [] as number[], ofPerson: [] as number[], ofRoleLevel: [] as number[] };
  for (const [skill, needs] of bySkill.entries()) {
    const mine = perRungs[skill] ?? 0;
    for (let rank = 0; rank < ranks; rank++) {
      counts[skill * ranks + rank] = rank * mine;
      if (rank > 0) post(columns, needs, rank, mine, roles);
      starts[skill * ranks + rank + 1] = columns.places.length;
    }
  }
  const ofPerson = Float64Array.from(columns.ofPerson);
  const ofRoleLevel = Float64Array.from(columns.ofRoleLevel);
  return {
    ranks,
    roleLevels: sides.length,
    roles,
    starts,
    places: Uint32Array.from(columns.places),
    ofPerson,
    ofRoleLevel,
    isOneSided: ofPerson.every((share, i) => share === ofRoleLevel[i]),
    counts,
    totals: Float64Array.from(sides, ({ total }) => total),
    parts: partsOf(sides, roles),
  };
}

interface Need {
  readonly place: number;
  readonly rank: number;
  readonly perRung: number;
}

/** Writes what one slot shares with every role level that needs the skill, and then with their roles. */
function post(
  columns: Record<"places" | "ofPerson" | "ofRoleLevel", number[]>,
  needs: readonly Need[],
  rank: number,
  mine: number,
  roles: Uint32Array,
): void {
  const most = new Map<number, [number, number]>();
  const push = (place: number, ofPerson: number, ofRoleLevel: number) => {
    columns.places.push(place);
    columns.ofPerson.push(ofPerson);
    columns.ofRoleLevel.push(ofRoleLevel);
  };
  let role = 0;
  for (const need of needs) {
    const shared = Math.min(rank, need.rank);
    const [ofPerson, ofRoleLevel] = [shared * mine, shared * need.perRung];
    push(need.place, ofPerson, ofRoleLevel);
    while ((roles[role + 1] ?? Number.POSITIVE_INFINITY) <= need.place) role++; // Needs stand in framework order, as roles do.
    const [a, b] = most.get(role) ?? [0, 0];
    most.set(role, [Math.max(a, ofPerson), Math.max(b, ofRoleLevel)]);
  }
  const roleLevels = roles.at(-1) ?? 0;
  for (const [of, [ofPerson, ofRoleLevel]] of most) push(roleLevels + of, ofPerson, ofRoleLevel);
}

function rolesOf({ roles }: Framework): Uint32Array {
  const starts = new Uint32Array(roles.length + 1);
  for (const [role, { levels }] of roles.entries()) starts[role + 1] = (starts[role] ?? 0) + levels.length;
  return starts;
}

function partsOf(sides: readonly { readonly total: number }[], roles: Uint32Array): Float64Array {
  const parts = sides.map(({ total }) => (total > 0 ? 1 / total : 0));
  const ofRole = Array.from(roles.subarray(1), (end, role) => Math.max(0, ...parts.slice(roles[role], end)));
  return Float64Array.from([...parts, ...ofRole]);
}
