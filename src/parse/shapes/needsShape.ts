import { importances } from "../../model/importances.js";
import { limits } from "../../model/limits.js";
import type { Need } from "../../model/need.js";
import { idShape, wholeNumber } from "../primitiveShapes.js";
import { list, object, oneOf, optional } from "../shape.js";

const needShape = object<Need>({
  skill: idShape,
  level: optional(idShape),
  importance: optional(oneOf(importances)),
  weight: optional(wholeNumber(0, limits.weight)),
});

/** What a role level or a role profile asks for. */
export const needsShape = list(needShape, { max: limits.needsOfOneRoleLevel });
