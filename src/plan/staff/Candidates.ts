import type { RoleLevelOrProfile } from "../../framework/askedBy.js";
import { askedOfPost } from "../../framework/askedOfPost.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Post } from "../../model/post.js";
import type { Profile } from "../../model/profile.js";
import { type Measured, measurePeople } from "../../questions/match/measurePeople.js";
import { compareIds } from "../../values/compareIds.js";
import type { PostAndPerson } from "./StaffPostsOptions.js";

/** Posts and people in the order that everything here is worked out and answered in: by their ids, code unit by code unit. */
export interface Candidates<Ids extends FrameworkIds = FrameworkIds> {
  /** A post of a count of n stands here n times in turn: a row each. */
  readonly posts: readonly Post<Ids>[];
  readonly people: readonly Profile<Ids>[];
  readonly rowsOfPost: ReadonlyMap<string, readonly number[]>;
  readonly placeOfPerson: ReadonlyMap<string, number>;
  /** By what is asked for. */
  readonly measured: ReadonlyMap<RoleLevelOrProfile, Measured>;
}

/** Sorts people and posts, and measures everybody against everything that is asked for. */
export function candidatesFor<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<Ids>[],
  posts: readonly Post<Ids>[],
): Candidates<Ids> {
  const sortedPosts = posts
    .toSorted((a, b) => compareIds(a.id, b.id))
    .flatMap((post) => Array.from({ length: post.count ?? 1 }, () => post));
  const rowsOfPost = new Map<string, number[]>();
  for (const [row, { id }] of sortedPosts.entries()) rowsOfPost.set(id, [...(rowsOfPost.get(id) ?? []), row]);
  const sortedPeople = people.toSorted((a, b) => compareIds(a.person, b.person));
  return {
    posts: sortedPosts,
    people: sortedPeople,
    rowsOfPost,
    placeOfPerson: new Map(sortedPeople.map(({ person }, place) => [person, place])),
    measured: measurePeople<RoleLevelOrProfile>(framework, sortedPeople, posts.map<RoleLevelOrProfile>(askedOfPost)),
  };
}

/** Which of several alike a row is, the first being 1; nothing for a post that there is one of. To be spread into an answer. */
export function placeOfRow({ posts, rowsOfPost }: Candidates, row: number): { readonly place?: number } {
  const { id = "", count } = posts[row] ?? {};
  return count === undefined ? {} : { place: 1 + row - (rowsOfPost.get(id)?.[0] ?? row) };
}

/** Who is locked to which row: of several to one post, the first by name to the first place. */
export function lockedRows(
  { rowsOfPost, placeOfPerson }: Candidates,
  locked: readonly PostAndPerson[],
): ReadonlyMap<number, number> {
  const peopleOf = new Map<string, number[]>();
  for (const { post, person } of locked) {
    peopleOf.set(post, [...(peopleOf.get(post) ?? []), placeOfPerson.get(person) ?? -1]);
  }
  const all = [...peopleOf].flatMap(([post, those]) =>
    those.sort((a, b) => a - b).map((person, i) => [rowsOfPost.get(post)?.[i] ?? -1, person] as const),
  );
  return new Map(all);
}

/** How everybody stands to a post. */
export function measuredFor({ measured }: Candidates, post: Post): Measured {
  const found = measured.get(askedOfPost(post));
  if (!found) throw new Error(`${post.id} has not been measured`); // All posts have been.
  return found;
}
