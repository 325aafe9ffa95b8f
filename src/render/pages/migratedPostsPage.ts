import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { MigratedPosts } from "../../questions/releases/migratePosts.js";
import { namesOfRelease } from "../namesOfRelease.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { title } from "../parts.js";
import * as words from "../words/releaseWords.js";
import { carriedOver, releaseName } from "./carriedOver.js";

/**
 * The answer of {@link migratePosts} as a page: which posts have no role level any more, and what it may have become.
 *
 * @throws {@link FrameworkMismatchError} for posts that were carried over to another release.
 */
export function migratedPostsPage<After extends FrameworkIds>(
  after: Framework<After>,
  { framework, posts, notes }: MigratedPosts<NoInfer<After>>,
): Page {
  requireSameFramework(after, framework, "The answer");
  const is = namesOfRelease(after);
  const rows = notes.map(({ post, message, suggested }) => [
    post.id,
    message,
    suggested === undefined ? "" : words.suggested(is.roleLevel(suggested)),
  ]);
  return pageOf(after, [title(words.posts(posts.length, releaseName(after))), ...carriedOver(rows)]);
}
