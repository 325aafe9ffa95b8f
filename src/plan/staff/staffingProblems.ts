import { askedBy } from "../../framework/askedBy.js";
import { askedOfPost } from "../../framework/askedOfPost.js";
import { found } from "../../framework/found.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { limits } from "../../model/limits.js";
import type { Post } from "../../model/post.js";
import type { Profile } from "../../model/profile.js";
import { nearest } from "../../values/nearest.js";
import { notADate } from "../training/planOptions.js";
import type { PostAndPerson, StaffPostsOptions } from "./StaffPostsOptions.js";
import { overTimeProblems } from "./time/overTimeProblems.js";

/** A hint costs a look at every name. */
const mostHints = 50;

/**
 * Everything that is wrong with what {@link staffPosts} is asked, a sentence each.
 *
 * @throws As `askedBy` for what is not a role profile, and OptionError for a post that has neither a role level nor a role profile, or both.
 */
export function staffingProblems(
  framework: Framework,
  people: readonly Profile[],
  posts: readonly Post[],
  options: Omit<StaffPostsOptions, "fit">,
): string[] {
  const { locked = [], forbidden = [], mustStay = [], sites = {}, threshold = 0, alternatives = 0 } = options;
  if (!Array.isArray(posts)) return [`posts must be a list of posts; found ${found(posts)}`];
  const malformed = [
    ...notPairs("posts", posts, ["id"]),
    ...notPairs("locked", locked, ["post", "person"]),
    ...notPairs("forbidden", forbidden, ["post", "person"]),
    ...(options.training === undefined || (typeof options.training === "object" && options.training !== null)
      ? []
      : [`training must be an object such as { catalogue: … }; found ${found(options.training)}`]),
    ...(Array.isArray(mustStay) ? [] : [`mustStay must be a list of people; found ${found(mustStay)}`]),
  ];
  if (malformed.length > 0) return malformed;
  const problems: string[] = [];
  const { roleLevels } = indexOf(framework);
  let hints = mostHints;
  const postOf = new Map<string, Post>();
  for (const post of posts) {
    if (postOf.has(post.id)) problems.push(`two posts have the id ${quoted(post.id)}`);
    else postOf.set(post.id, post);
    problems.push(...postProblems(post));
    const asked = askedOfPost(post);
    if (typeof asked !== "string") askedBy(framework, asked);
    else if (!roleLevels.has(asked)) {
      unknown(`the post ${quoted(post.id)}: no role level has the id`, asked, roleLevels);
    }
  }
  const profileOf = new Map<string, Profile>();
  for (const profile of people) {
    if (profileOf.has(profile.person)) problems.push(`two profiles are of the person ${quoted(profile.person)}`);
    else profileOf.set(profile.person, profile);
  }
  if (!(threshold >= 0 && threshold <= 1)) problems.push(`threshold must be a number from 0 to 1, not ${threshold}`);
  if (!Number.isSafeInteger(alternatives) || alternatives < 0) {
    problems.push(`alternatives must be a whole number of 0 or more, not ${alternatives}`);
  }
  if (alternatives > 0) {
    if (options.training) problems.push("alternatives cannot be asked for together with training");
    if (options.overTime?.budget) problems.push("alternatives cannot be asked for together with a budget");
    const several = posts.find(({ count = 1 }) => count > 1);
    if (several) {
      problems.push(
        `alternatives cannot be asked for where a post has a count, as ${quoted(several.id)} does: list such posts one by one`,
      );
    }
  }

  const lockedPosts = new Map<string, string[]>();
  const lockedPeople = new Map<string, string>();
  for (const { post, person } of known("locked", locked)) {
    const others = lockedPosts.get(post) ?? [];
    const places = postOf.get(post)?.count ?? 1;
    if (others.length === places) {
      const often = places === 1 ? "twice" : `more than ${places} times, which is its count`;
      problems.push(`locked: the post ${quoted(post)} is locked ${often}`);
    }
    if (lockedPeople.has(person)) problems.push(`locked: the person ${quoted(person)} is locked twice`);
    lockedPosts.set(post, [...others, person]);
    lockedPeople.set(person, post);
  }
  for (const { post, person } of known("forbidden", forbidden)) {
    if (lockedPosts.get(post)?.includes(person)) {
      problems.push(`the post ${quoted(post)} and the person ${quoted(person)} are locked and forbidden`);
    }
  }
  for (const person of mustStay) {
    const profile = profileOf.get(person);
    if (!profile) unknown("mustStay: no person is called", person, profileOf);
    else if (profile.roleLevel === undefined) {
      problems.push(`mustStay: the profile of ${quoted(person)} does not say which role level to stay at`);
    } else {
      const post = postOf.get(lockedPeople.get(person) ?? "");
      if (lockedPeople.has(person) && post && post.roleLevel !== profile.roleLevel) {
        problems.push(`mustStay: ${quoted(person)} is locked to the post ${quoted(post.id)} of another role level`);
      }
    }
  }
  for (const person of Object.keys(sites)) {
    if (!profileOf.has(person)) unknown("sites: no person is called", person, profileOf);
  }
  if (options.overTime !== undefined) problems.push(...overTimeProblems(people, posts, options.overTime, locked));
  return problems;

  function* known(option: string, pairs: readonly PostAndPerson[]): Generator<PostAndPerson> {
    for (const pair of pairs) {
      if (!postOf.has(pair.post)) unknown(`${option}: no post has the id`, pair.post, postOf);
      if (!profileOf.has(pair.person)) unknown(`${option}: no person is called`, pair.person, profileOf);
      if (postOf.has(pair.post) && profileOf.has(pair.person)) yield pair;
    }
  }

  function unknown(what: string, id: string, among: ReadonlyMap<string, unknown>): void {
    const near = hints-- > 0 ? nearest(id, among.keys()) : [];
    problems.push(`${what} ${quoted(id)}${near.length > 0 ? `; near: ${near.map(quoted).join(", ")}` : ""}`);
  }
}

/** What is wrong with what a post says of itself. */
function postProblems({ id, count, opens, closes }: Post): string[] {
  const post = `the post ${quoted(id)}`;
  if (count !== undefined && !(Number.isInteger(count) && count >= 1 && count <= limits.postCount)) {
    return [`${post} must have a count from 1 to ${limits.postCount}, not ${count}`];
  }
  const problems = [...notADate(`opens of ${post}`, opens), ...notADate(`closes of ${post}`, closes)];
  const isTurned = problems.length === 0 && opens !== undefined && closes !== undefined && closes < opens;
  return isTurned ? [`${post} closes on ${closes}, before it opens on ${opens}`] : problems;
}

/** What is wrong with a list of objects that name things by these keys. */
function notPairs(option: string, list: unknown, keys: readonly string[]): string[] {
  if (!Array.isArray(list)) return [`${option} must be a list; found ${found(list)}`];
  const isNamed = (one: unknown) =>
    typeof one === "object" && one !== null && keys.every((key) => typeof Reflect.get(one, key) === "string");
  const place = list.findIndex((one) => !isNamed(one));
  return place < 0 ? [] : [`${option}[${place}] must have ${keys.join(" and ")} as text; found ${found(list[place])}`];
}

function quoted(id: string): string {
  return JSON.stringify(id.length > 80 ? `${id.slice(0, 80)}…` : id);
}
