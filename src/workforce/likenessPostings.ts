import type { Framework } from "../model/framework.js";
import { rarityOf } from "../questions/rarityOf.js";
import { weighed } from "../questions/weighed.js";
import { layoutOf } from "./layout.js";

/** The weighed needs of a framework turned inside out, by slot: what holding a skill at a rank shares with role levels. */
export interface LikenessPostings {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  /** What is shared, as the person's side counts it and as the role level's side does. */
  readonly ofPerson: Float64Array;
  readonly ofRoleLevel: Float64Array;
  /** Both sides count alike: no need of the framework is less than essential or has a weight of its own. */
  readonly isOneSided: boolean;
  /** What a slot counts in all that a person has. */
  readonly counts: Float64Array;
  /** What the needs of each role level count together, and one part of it; both 0 for none. */
  readonly totals: Float64Array;
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
  const sides = roleLevelIds.map((id) => weighed(framework, id));
  const bySkill = skillIds.map((): { place: number; rank: number; perRung: number }[] => []);
  for (const [place, { skills }] of sides.entries()) {
    for (const { skill, rank, perRung } of skills)
      bySkill[skillPlaces.get(skill) ?? -1]?.push({ place, rank, perRung });
  }
  const counts = new Float64Array(skillIds.length * ranks);
  const starts = new Uint32Array(counts.length + 1);
  const length = (ranks - 1) * bySkill.reduce((sum, needs) => sum + needs.length, 0);
  const places = new Uint32Array(length);
  const ofPerson = new Float64Array(length);
  const ofRoleLevel = new Float64Array(length);
  let at = 0;
  for (const [skill, needs] of bySkill.entries()) {
    const mine = perRungs[skill] ?? 0;
    for (let rank = 0; rank < ranks; rank++) {
      counts[skill * ranks + rank] = rank * mine;
      for (const need of rank === 0 ? [] : needs) {
        const shared = Math.min(rank, need.rank);
        places[at] = need.place;
        ofPerson[at] = shared * mine;
        ofRoleLevel[at] = shared * need.perRung;
        at++;
      }
      starts[skill * ranks + rank + 1] = at;
    }
  }
  return {
    starts,
    places,
    ofPerson,
    ofRoleLevel,
    isOneSided: ofPerson.every((share, i) => share === ofRoleLevel[i]),
    counts,
    totals: Float64Array.from(sides, ({ total }) => total),
    parts: Float64Array.from(sides, ({ total }) => (total > 0 ? 1 / total : 0)),
  };
}
