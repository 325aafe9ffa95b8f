import type { Grade } from "../../model/grade.js";
import type { Licence } from "../../model/licence.js";
import type { SkillLevel } from "../../model/skillLevel.js";

/** What the two files do not say of themselves. */
export const ukFramework = {
  id: "uk-ddat",
  title: "Government Digital and Data Profession Capability Framework",
  publisher: "UK Government Digital and Data profession",
  source: "https://ddat-capability-framework.service.gov.uk/",
  language: "en-GB",
} as const;

export const ukLicence: Licence = {
  name: "Open Government Licence v3.0",
  spdx: "OGL-UK-3.0",
  url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  attribution: "Contains public sector information licensed under the Open Government Licence v3.0.",
};

export const ukLevels = [
  { id: "awareness", name: "Awareness" },
  { id: "working", name: "Working" },
  { id: "practitioner", name: "Practitioner" },
  { id: "expert", name: "Expert" },
] as const satisfies readonly SkillLevel[];

export type UkLevelName = (typeof ukLevels)[number]["name"];

/** The pay grades of the UK Civil Service, lowest first. */
export const ukGrades: readonly Grade[] = [
  { id: "AA", name: "Administrative Assistant" },
  { id: "AO", name: "Administrative Officer" },
  { id: "EO", name: "Executive Officer" },
  { id: "HEO", name: "Higher Executive Officer" },
  { id: "SEO", name: "Senior Executive Officer" },
  { id: "G7", name: "Grade 7" },
  { id: "G6", name: "Grade 6" },
  { id: "SCS", name: "Senior Civil Service" },
];

export const ukRoleColumns = [
  "Role Family",
  "Role",
  "Role Description",
  "Role Level",
  "Role Level Description",
  "Skill Name",
  "Skill Description",
  "Skill Level",
  "Skill Level Description",
  "Role Type",
] as const;

export const ukNameColumns = ["Role Family", "Role", "Role Level", "Skill Name", "Skill Level", "Role Type"] as const;

export const ukSkillColumns = [
  "Skill Name",
  "Skill Description",
  "Awareness",
  "Working",
  "Practitioner",
  "Expert",
  "Roles that require Skill",
] as const;
