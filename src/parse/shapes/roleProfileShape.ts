import type { RoleProfile } from "../../model/roleProfile.js";
import { idShape, nameShape } from "../primitiveShapes.js";
import { list, object, optional } from "../shape.js";
import { needsShape } from "./needsShape.js";

/** Needs that are not those of a role level of the framework. */
export const roleProfileShape = object<RoleProfile>({
  id: idShape,
  name: nameShape,
  needs: needsShape,
  roleLevel: optional(idShape),
  grades: optional(list(idShape)),
});
