import { found } from "../../framework/found.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Note } from "../../model/note.js";
import type { Post } from "../../model/post.js";
import { quoted } from "../../values/quoted.js";
import { carrierOf } from "./carry/carrierOf.js";
import type { FrameworkDiff } from "./frameworkDiff.js";
import { requireDiff } from "./requireDiff.js";

/** A post whose role level is no more. */
export interface PostMigrationNote extends Note<"role-level-gone"> {
  /** The post as it was. */
  readonly post: Post;
  /** The id after that the diff suggests its role level has become. */
  readonly suggested?: string;
}

/** The answer of {@link migratePosts}. */
export interface MigratedPosts<Ids extends FrameworkIds = FrameworkIds> {
  /** The release after, of which the role levels of the posts now are. */
  readonly framework: FrameworkReference;
  readonly posts: readonly Post<Ids>[];
  readonly notes: readonly PostMigrationNote[];
}

/**
 * Carries posts over into the next release: the same posts in the same order, their role levels under the ids of the
 * release after. A post whose role level is no more is left out, as a post cannot be without one, and noted whole.
 *
 * A post does not say which release its role level is of: that it is the one before is the caller's word.
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
  if (!Array.isArray(posts)) throw new TypeError(`posts must be a list of posts; found ${found(posts)}`);
  const carrier = carrierOf(diff);
  const kept: Post[] = [];
  const notes: PostMigrationNote[] = [];
  for (const [place, post] of posts.entries()) {
    const roleLevel = carrier.roleLevel(post.roleLevel);
    if (roleLevel !== undefined) {
      kept.push({ ...post, roleLevel });
      continue;
    }
    const suggested = carrier.suggested("role level", post.roleLevel);
    const hint = suggested === undefined ? "" : `; it may be ${quoted(suggested)} now`;
    notes.push({
      code: "role-level-gone",
      message: `the role level ${quoted(post.roleLevel)} of the post ${quoted(post.id)} is gone${hint}`,
      where: { path: [place, "roleLevel"] },
      post,
      ...(suggested !== undefined && { suggested }),
    });
  }
  const { id, version } = diff.after;
  return { framework: { id, version }, posts: kept as Post<After>[], notes }; // The carrier leads to ids of the release after.
}
