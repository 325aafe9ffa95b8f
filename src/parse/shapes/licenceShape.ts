import type { Licence } from "../../model/licence.js";
import { nameShape, textShape, urlShape } from "../primitiveShapes.js";
import { object, optional } from "../shape.js";

/** The licence of somebody's content. */
export const licenceShape = object<Licence>({
  name: nameShape,
  spdx: optional(nameShape),
  url: optional(urlShape),
  attribution: optional(textShape),
});
