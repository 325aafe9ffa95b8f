import { importances } from "../../model/importances.js";
import { limits } from "../../model/limits.js";
import type { Need } from "../../model/need.js";
import { idShape, wholeNumber } from "../primitiveShapes.js";
import { object, oneOf, optional } from "../shape.js";

export const needShape = object<Need>({
  skill: idShape,
  level: optional(idShape),
  importance: optional(oneOf(importances)),
  weight: optional(wholeNumber(0, limits.weight)),
});
