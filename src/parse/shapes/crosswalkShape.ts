import type { Crosswalk, SkillRelation } from "../../model/crosswalk.js";
import { relationPredicates } from "../../model/relationPredicates.js";
import { idShape, nameShape, number, textShape } from "../primitiveShapes.js";
import { list, object, oneOf, optional, record } from "../shape.js";
import { referenceShape } from "./referenceShape.js";

const levelMapShape = optional(record(idShape));

const relationShape = object<SkillRelation>({
  from: idShape,
  to: idShape,
  predicate: oneOf(relationPredicates),
  confidence: optional(number(0, 1)),
  justification: optional(textShape),
  levels: levelMapShape,
});

/** How the skills of two frameworks relate. */
export const crosswalkShape = object<Crosswalk>({
  id: idShape,
  title: optional(nameShape),
  from: referenceShape,
  to: referenceShape,
  levels: levelMapShape,
  relations: list(relationShape),
});
