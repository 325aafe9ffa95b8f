import type { Post } from "../../model/post.js";
import { idShape } from "../primitiveShapes.js";
import { object, optional } from "../shape.js";

/** One job to be filled. */
export const postShape = object<Post>({
  id: idShape,
  roleLevel: idShape,
  site: optional(idShape),
  hub: optional(idShape),
});
