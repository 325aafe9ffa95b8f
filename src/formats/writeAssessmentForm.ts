import { requireOfFramework } from "../framework/requireOfFramework.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { AssessmentForm } from "../questions/forms/assessmentForm.js";
import { formSheets } from "./assessments/formSheets.js";

/**
 * An assessment form as a workbook to be filled in: a row for each skill with what each level looks like and a list to choose
 * from for each assessor, room for what shows it, and a sheet for the person, the days and the release. Filled in, it is read
 * by {@link readAssessments} without a map.
 *
 * @throws {@link FrameworkMismatchError} for a form of another framework or release.
 * @example
 * ```ts
 * import { readAssessments, writeAssessmentForm } from "ddat-skills/formats";
 * import { assessmentForm } from "ddat-skills/forms";
 * import { uk } from "ddat-skills/uk";
 *
 * const form = assessmentForm(uk, "software-developer/junior-developer", { person: "sam" });
 * const workbook = await writeAssessmentForm(uk, form, { kind: "xlsx" });
 * const { value } = await readAssessments(uk, workbook); // Nobody has filled it in yet.
 * console.log(value[0]?.profile.person, value[0]?.profile.has); // sam {}
 * ```
 */
export async function writeAssessmentForm<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  form: AssessmentForm<NoInfer<Ids>>,
  options: { readonly kind: "xlsx" | "ods" },
): Promise<Uint8Array> {
  requireOptions("writeAssessmentForm", options, ["kind"]);
  const { kind } = options;
  requireOfFramework(framework, form, "The form");
  const { writeWorkbook } = await import("../reading/workbook/index.js");
  return writeWorkbook(formSheets(framework, form), { kind });
}
