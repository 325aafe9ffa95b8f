import * as z from "zod";
import { idSchema, nameSchema } from "./primitives.js";

/** A pay grade of the organisations that use the framework, such as `SEO`. Its rank is its place in `Framework.grades`. */
export interface Grade {
  readonly id: string;
  readonly name: string;
}

export const gradeSchema = z.strictObject({ id: idSchema, name: nameSchema }).readonly() satisfies z.ZodType<Grade>;
