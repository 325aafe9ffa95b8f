import { courseColumnNames } from "./courseColumnNames.js";
import { plain } from "./harmless.js";

/**
 * How the columns of tables are called in departments, field by field, the surest name first. This list is the only one:
 * every reader finds its columns by it. Names are compared by {@link headerKey}.
 */
export const columnNames = {
  id: [
    "staff number",
    "staff id",
    "staff ref",
    "employee number",
    "employee id",
    "employee ref",
    "employee code",
    "emp id",
    "emp number",
    "payroll number",
    "payroll id",
    "payroll",
    "personnel number",
    "person id",
    "person number",
    "user id",
    "worker id",
    "collar number",
    "shoulder number",
    "warrant number",
    "force number",
    "service number",
    "assignment number",
    "esr number",
    "pay number",
    "payroll ref",
    "hr id",
    "hr number",
    "sap number",
    "oracle number",
    "ni number",
    "national insurance number",
    "unique id",
    "pseudonym",
    "e-mail",
    "email address",
    "work email",
  ],
  person: [
    "person",
    "name",
    "full name",
    "employee name",
    "employee full name",
    "employee",
    "staff name",
    "staff",
    "staff member",
    "person name",
    "colleague",
    "colleague name",
    "team member",
    "team member name",
    "member of staff",
    "display name",
    "worker",
    "worker name",
    "candidate",
    "candidate name",
    "individual",
    "individual name",
    "resource name",
    "name of employee",
  ],
  firstName: ["first name", "forename", "given name", "first names", "forenames"],
  lastName: ["last name", "surname", "family name"],
  skill: [
    "skill",
    "skill name",
    "skill id",
    "skill code",
    "skill title",
    "skill area",
    "skills",
    "capability",
    "capability name",
    "competency",
    "competence",
    "competency name",
    "competencies",
    "capabilities",
    "competency area",
    "capability area",
  ],
  level: [
    "level",
    "skill level",
    "current level",
    "actual level",
    "level held",
    "held level",
    "assessed level",
    "current skill level",
    "rating",
    "skill rating",
    "proficiency",
    "proficiency level",
    "current proficiency",
    "skill proficiency",
    "level achieved",
    "level attained",
    "achieved level",
    "current rating",
    "level of proficiency",
    "competency level",
    "competence level",
    "capability level",
    "current proficiency level",
    "proficiency rating",
    "agreed level",
  ],
  roleLevel: ["role level", "role level id", "role level name", "ddat role level", "current role level"],
  role: ["role", "job role", "role name", "ddat role", "current role"],
  organisation: [
    "organisation",
    "organization",
    "department",
    "organisation name",
    "organization name",
    "department name",
  ],
  site: ["site", "location", "site id", "site name", "office"],
  sector: ["sector"],
  assessor: [
    "assessor",
    "assessed by",
    "assessor type",
    "assessment type",
    "assessment by",
    "who assessed",
    "reviewed by",
    "rated by",
    "assessor name",
    "reviewer",
    "rater",
    "moderated by",
  ],
  date: [
    "date",
    "assessment date",
    "assessed on",
    "date assessed",
    "date of assessment",
    "assessed at",
    "last assessed",
    "review date",
    "reviewed on",
    "date reviewed",
    "last reviewed",
    "date of review",
    "date of last review",
    "last review",
    "date of last assessment",
    "rated on",
    "date rated",
  ],
  evidence: ["evidence"],
  frameworkVersion: ["framework version", "framework release"],
  validUntil: ["valid until", "valid to", "expires", "expires on", "expiry", "expiry date", "expiration date"],
  post: [
    "post",
    "post id",
    "post number",
    "post ref",
    "post reference",
    "position",
    "position id",
    "position number",
    "vacancy",
    "vacancy id",
    "vacancy number",
    "vacancy ref",
    "id",
  ],
  hub: ["hub", "hub id", "hub name", "digital hub"],
  postCount: ["count", "posts", "number of posts", "posts required", "how many", "headcount"],
  opens: ["opens", "opens on", "open from", "vacant from", "required from", "post start date"],
  closes: ["closes", "closes on", "open until", "required until", "post end date"],
  grade: ["grade", "grade id", "pay grade", "pay band", "band", "grade name"],
  postProfile: ["role profile", "role profile id", "role profile name", "own needs"],
  profile: [
    "role profile",
    "role level",
    "role level id",
    "job",
    "job title",
    "profile",
    "role profile name",
    "post",
    "post title",
  ],
  needed: [
    "required level",
    "needed level",
    "level required",
    "level needed",
    "target level",
    "level",
    "skill level",
    "needed",
  ],
  importance: ["importance", "essential or desirable", "essential/desirable", "desirable or essential"],
  ...courseColumnNames,
} as const satisfies { readonly [field: string]: readonly string[] };

/** A header as people see it: one blank between words, and none around them. */
export function headerText(cell: string): string {
  return plain(cell).replace(/\s+/gu, " ");
}

/**
 * A header as names of columns are compared: without regard to letter case, blanks, `_`, `-` and other marks, and with
 * "number" for `Post No`, `Post No.`, `Post #` and `No of posts`.
 */
export function headerKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}] ?)[#№]/gu, "no")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/no$|^no(?=of)/u, "number");
}

/** The keys by which a header may be known: as it stands, and without what stands in brackets at its end. */
export function headerKeys(text: string): readonly string[] {
  const bracket = text.indexOf("(");
  const keys =
    bracket > 0 && text.trimEnd().endsWith(")")
      ? [headerKey(text), headerKey(text.slice(0, bracket))]
      : [headerKey(text)];
  return keys.filter((key) => key !== "");
}

/** Far more than a spreadsheet has, and few enough to look at each. */
export const mostColumns = 16_384;
