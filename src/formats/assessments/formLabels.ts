import type { Assessor } from "../../model/assessment.js";

// What the sheets of an assessment form say, for who writes them and who reads them.

/** The first cell of the sheet that says what a form is about: by it the form is known. */
export const formTitle = "About this assessment form";

/** The labels of what the form is about. */
export const formFacts = {
  person: "Person",
  about: "Assessed against",
  roleLevel: "Role level id",
  roleProfile: "Role profile id",
  title: "Framework",
  framework: "Framework id",
  release: "Release of the framework",
} as const;

export const levelHeader = (assessor: Assessor) => (assessor === "self" ? "Your level" : `Level by ${assessor}`);
export const evidenceHeader = (assessor: Assessor) =>
  assessor === "self" ? "What shows it" : `What shows it, by ${assessor}`;
export const dayLabel = (assessor: Assessor) =>
  assessor === "self" ? "Day of your own assessment" : `Day of the assessment by ${assessor}`;
