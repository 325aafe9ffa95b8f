import { requireList } from "../../framework/requireList.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { JsonPath } from "../../model/issue.js";
import type { Need } from "../../model/need.js";
import type { Note } from "../../model/note.js";
import type { Post, PostOfRoleProfile } from "../../model/post.js";
import type { RoleProfile } from "../../model/roleProfile.js";
import { quoted } from "../../values/quoted.js";
import { type Carried, type Carrier, carrierOf, type MigrationObstacle } from "./carry/carrierOf.js";
import { obstacleInWords } from "./carry/obstacleInWords.js";
import type { FrameworkDiff } from "./frameworkDiff.js";
import { requireDiff } from "./requireDiff.js";

/**
 * What stands against carrying a post over: its role level is no more, or of its role profile a skill, a level or the skill at
 * that level. A `role-level-gone` at the `roleLevel` of a role profile, which adds no needs, leaves the post without it.
 */
export interface PostMigrationNote extends Note<MigrationObstacle | "role-level-gone"> {
  /** The post as it was. */
  readonly post: Post;
  /** The id after that the diff suggests its role level has become. */
  readonly suggested?: string;
}

/** The answer of {@link migratePosts}. */
export interface MigratedPosts<Ids extends FrameworkIds = FrameworkIds> {
  /** The release after, in the ids of which the posts now are. */
  readonly framework: FrameworkReference;
  readonly posts: readonly Post<Ids>[];
  readonly notes: readonly PostMigrationNote[];
}

/**
 * Carries posts over into the next release: the same posts in the same order, their role levels and role profiles under the
 * ids of the release after. A post whose role level is no more is left out, as a post cannot be without one, and noted whole;
 * so is one of whose role profile a need cannot be carried over, as without it the post would ask for less than it did.
 *
 * A post does not say which release its ids are of: that it is the one before is the caller's word.
 *
 * @throws TypeError for something that is not a diff, or not a list of posts.
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills/parse";
 * import { diffFrameworks, migratePosts } from "ddat-skills/releases";
 * import { uk } from "ddat-skills/uk";
 *
 * const next = parseFramework({ ...uk, version: "2027-01-01", roles: uk.roles.slice(1), pathways: [], titles: [] });
 * const diff = diffFrameworks(uk, next);
 * const [gone, kept] = [diff.roleLevels.removed[0], uk.roles[1]?.levels[0]?.id];
 * if (gone && kept) {
 *   const { posts, notes } = migratePosts(diff, [{ id: "post-1", roleLevel: gone }, { id: "post-2", roleLevel: kept }]);
 *   console.log(posts.map(({ id }) => id), notes.map(({ post }) => post.id)); // [ 'post-2' ] [ 'post-1' ]
 * }
 * ```
 */
export function migratePosts<Before extends FrameworkIds, After extends FrameworkIds>(
  diff: FrameworkDiff<Before, After>,
  posts: readonly Post<NoInfer<Before>>[],
): MigratedPosts<After> {
  requireDiff(diff);
  requireList(posts, "posts", "posts");
  const carrier = carrierOf(diff);
  const kept: Post[] = [];
  const notes: PostMigrationNote[] = [];
  const given: readonly Post[] = posts;
  for (const [place, post] of given.entries()) {
    if (post.roleProfile !== undefined) {
      const { roleProfile, lost } = carriedProfile(carrier, post, [place, "roleProfile"]);
      notes.push(...lost.map((one) => ({ ...one, post })));
      if (roleProfile) kept.push({ ...post, roleProfile });
      continue;
    }
    const roleLevel = carrier.roleLevel(post.roleLevel);
    if (roleLevel !== undefined) kept.push({ ...post, roleLevel });
    else notes.push({ ...roleLevelGone(carrier, post.roleLevel, post.id, [place, "roleLevel"]), post });
  }
  const { id, version } = diff.after;
  return { framework: { id, version }, posts: kept as Post<After>[], notes }; // The carrier leads to ids of the release after.
}

type Lost = Pick<PostMigrationNote, "code" | "message" | "where" | "suggested">;

function roleLevelGone(carrier: Carrier, id: string, post: string, path: JsonPath): Lost {
  const suggested = carrier.suggested("role level", id);
  const hint = suggested === undefined ? "" : `; it may be ${quoted(suggested)} now`;
  const message = `the role level ${quoted(id)} of the post ${quoted(post)} is gone${hint}`;
  return { code: "role-level-gone", message, where: { path }, ...(suggested !== undefined && { suggested }) };
}

/** The role profile of a post in the ids after, unless one of its needs has none there; and what is lost of it. */
function carriedProfile(
  carrier: Carrier,
  { id: post, roleProfile: { roleLevel, ...profile } }: PostOfRoleProfile,
  path: JsonPath,
): { readonly roleProfile?: RoleProfile; readonly lost: readonly Lost[] } {
  const lost: Lost[] = [];
  const needs = profile.needs.flatMap(({ skill, level, ...need }, place): Need[] => {
    const carried = level === undefined ? carriedSkill(carrier, skill) : carrier.held(skill, level);
    if ("level" in carried) {
      return [{ ...need, skill: carried.skill, ...(carried.level !== null && { level: carried.level }) }];
    }
    const why = obstacleInWords(carrier, skill, level ?? null, carried);
    const message = `${why}, and the post ${quoted(post)} needs it`;
    lost.push({ code: carried.obstacle, message, where: { path: [...path, "needs", place] } });
    return [];
  });
  const nearest = roleLevel === undefined ? undefined : carrier.roleLevel(roleLevel);
  const roleProfile = { ...profile, needs, ...(nearest !== undefined && { roleLevel: nearest }) };
  const whole = lost.length === 0 ? { roleProfile } : {};
  if (roleLevel === undefined || nearest !== undefined) return { ...whole, lost };
  return { ...whole, lost: [...lost, roleLevelGone(carrier, roleLevel, post, [...path, "roleLevel"])] };
}

function carriedSkill(carrier: Carrier, id: string): Carried {
  const skill = carrier.skill(id);
  return skill === undefined ? { obstacle: "skill-gone" } : { skill, level: null };
}
