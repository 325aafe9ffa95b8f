import { limits } from "../../model/limits.js";
import type { Post, PostOfRoleLevel, PostOfRoleProfile } from "../../model/post.js";
import { asObject, isGiven } from "../loose.js";
import { dayShape, idShape, wholeNumber } from "../primitiveShapes.js";
import type { Shape } from "../ShapeCheck.js";
import { object, optional } from "../shape.js";
import { roleProfileShape } from "./roleProfileShape.js";

const facts = {
  id: idShape,
  site: optional(idShape),
  hub: optional(idShape),
  count: optional(wholeNumber(1, limits.postCount)),
  opens: optional(dayShape),
  closes: optional(dayShape),
  grade: optional(idShape),
};

const none: Shape<never> = (value, check): value is never =>
  check.expected("no roleLevel beside a roleProfile: a post has one of the two", value);

const ofRoleLevel = object<PostOfRoleLevel>({ ...facts, roleLevel: idShape, roleProfile: optional(none) });
const ofRoleProfile = object<PostOfRoleProfile>({ ...facts, roleProfile: roleProfileShape, roleLevel: optional(none) });

/** One job to be filled: by a role level, or by a role profile in its place. */
export const postShape: Shape<Post> = (value, check): value is Post => {
  const given = asObject(value);
  return given && isGiven(given, "roleProfile") ? ofRoleProfile(value, check) : ofRoleLevel(value, check);
};
