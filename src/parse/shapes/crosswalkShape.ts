import type { Crosswalk, SkillRelation } from "../../model/crosswalk.js";
import { relationPredicates } from "../../model/relationPredicates.js";
import { dayShape, idShape, nameShape, number, textShape } from "../primitiveShapes.js";
import { list, object, oneOf, optional, record } from "../shape.js";
import { licenceShape } from "./licenceShape.js";
import { referenceShape } from "./referenceShape.js";

export const levelMapShape = record(idShape);

const relationShape = object<SkillRelation>({
  from: idShape,
  to: idShape,
  predicate: oneOf(relationPredicates),
  confidence: optional(number(0, 1)),
  justification: optional(textShape),
  comment: optional(textShape),
  levels: optional(levelMapShape),
});

/** How the skills of two frameworks relate. */
export const crosswalkShape = object<Crosswalk>({
  id: idShape,
  title: optional(nameShape),
  version: optional(idShape),
  licence: optional(licenceShape),
  date: optional(dayShape),
  from: referenceShape,
  to: referenceShape,
  levels: optional(levelMapShape),
  relations: list(relationShape),
});
