import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Post } from "../model/post.js";
import { IdTable } from "./IdTable.js";
import { asDay, asObject, objectsOf } from "./loose.js";
import { type ParseResult, passed, valueOrThrow } from "./parsing.js";
import { References } from "./references.js";
import { list } from "./shape.js";
import { postShape } from "./shapes/postShape.js";

const postsShape = list(postShape);

/**
 * Like {@link parsePosts}, but returns the issues instead of throwing.
 *
 * @example
 * ```ts
 * import { safeParsePosts } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const result = safeParsePosts(uk, [{ id: "post-1", roleLevel: "software-developer" }]);
 * if (!result.ok) console.log(result.issues[0]?.path); // [ 0, 'roleLevel' ]
 * ```
 */
export function safeParsePosts<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  data: unknown,
): ParseResult<readonly Post<Ids>[]> {
  const idIssues = (raw: unknown) => {
    const references = new References(framework);
    const posts = new IdTable("post", references.issues);
    for (const [post, at] of objectsOf(raw, [])) {
      posts.give(post.id, [...at, "id"]);
      references.roleLevel(post.roleLevel, [...at, "roleLevel"]);
      references.grade(post.grade, [...at, "grade"]);
      const [opens, closes] = [asDay(post.opens), asDay(post.closes)];
      if (opens !== undefined && closes !== undefined && closes < opens) {
        references.issues.push({ code: "dates-out-of-order", path: [...at, "closes"], start: opens, end: closes });
      }
      const roleProfile = asObject(post.roleProfile);
      if (roleProfile) references.roleProfile(roleProfile, [...at, "roleProfile"]);
    }
    return references.issues;
  };
  return passed(data, postsShape, idIssues, (sound) => sound as readonly Post<Ids>[]); // Every id has been found in this framework.
}

/**
 * Makes a list of {@link Post}s of anything, checked against the framework: the shape, an id of its own for each, and
 * every role level and grade, that none closes before it opens, and what the role profiles name. Sites are not looked up, as posts may stand where no course runs.
 *
 * @throws {@link ParseError} with every issue; each path begins with the place in the list.
 * @example
 * ```ts
 * import { parsePosts } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const posts = parsePosts(uk, [{ id: "post-1", roleLevel: "software-developer/developer", hub: "North" }]);
 * console.log(posts[0]?.hub); // North
 * ```
 */
export function parsePosts<Ids extends FrameworkIds>(framework: Framework<Ids>, data: unknown): readonly Post<Ids>[] {
  return valueOrThrow("list of posts", safeParsePosts(framework, data));
}
