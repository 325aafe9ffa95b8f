import type { RoleLevelOrProfile } from "../../framework/askedBy.js";
import { askedOfPost } from "../../framework/askedOfPost.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Post } from "../../model/post.js";
import type { Profile } from "../../model/profile.js";
import { type Measured, measurePeople } from "../../questions/match/measurePeople.js";
import { compareIds } from "../../values/compareIds.js";

/** Posts and people in the order that everything here is worked out and answered in: by their ids, code unit by code unit. */
export interface Candidates<Ids extends FrameworkIds = FrameworkIds> {
  readonly posts: readonly Post<Ids>[];
  readonly people: readonly Profile<Ids>[];
  readonly placeOfPost: ReadonlyMap<string, number>;
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
  const sortedPosts = posts.toSorted((a, b) => compareIds(a.id, b.id));
  const sortedPeople = people.toSorted((a, b) => compareIds(a.person, b.person));
  return {
    posts: sortedPosts,
    people: sortedPeople,
    placeOfPost: new Map(sortedPosts.map(({ id }, place) => [id, place])),
    placeOfPerson: new Map(sortedPeople.map(({ person }, place) => [person, place])),
    measured: measurePeople<RoleLevelOrProfile>(framework, sortedPeople, posts.map<RoleLevelOrProfile>(askedOfPost)),
  };
}

/** How everybody stands to a post. */
export function measuredFor({ measured }: Candidates, post: Post): Measured {
  const found = measured.get(askedOfPost(post));
  if (!found) throw new Error(`${post.id} has not been measured`); // All posts have been.
  return found;
}
