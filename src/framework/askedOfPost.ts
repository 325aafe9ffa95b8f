import type { FrameworkIds } from "../model/ids.js";
import type { Post } from "../model/post.js";
import { quoted } from "../values/quoted.js";
import type { RoleLevelOrProfile } from "./askedBy.js";
import { OptionError } from "./OptionError.js";

/**
 * What a post asks for: the id of its role level, or its role profile.
 *
 * @throws OptionError for a post that has both, or neither.
 */
export function askedOfPost<Ids extends FrameworkIds>(post: Post<Ids>): RoleLevelOrProfile<Ids> {
  const { id, roleLevel, roleProfile } = post;
  if (roleLevel !== undefined && roleProfile === undefined) return roleLevel;
  if (roleProfile !== undefined && roleLevel === undefined) return roleProfile;
  const has = roleLevel === undefined ? "neither a roleLevel nor a roleProfile" : "a roleLevel and a roleProfile";
  throw new OptionError(`The post ${quoted(String(id))} has ${has}: it has one of the two`);
}
