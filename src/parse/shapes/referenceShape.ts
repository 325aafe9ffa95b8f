import type { FrameworkReference } from "../../model/frameworkReference.js";
import { idShape } from "../primitiveShapes.js";
import { object } from "../shape.js";

export const referenceShape = object<FrameworkReference>({ id: idShape, version: idShape });
