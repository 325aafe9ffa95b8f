/**
 * Other people's files. Every reader takes text, bytes or parsed JSON (never a path) and keeps notes of what it mended.
 *
 * @module
 */

export type { Note } from "../model/note.js";
export type { RoleAssessment } from "./assessments/RoleAssessment.js";
export type { CatalogueNoteCode } from "./catalogue/CatalogueDraft.js";
export { type AssessmentContext, readAssessments } from "./readAssessments.js";
export { type CatalogueContext, readCatalogue } from "./readCatalogue.js";
export { type DcwfOptions, type DcwfRead, readDcwf } from "./readDcwf.js";
export { readPeople } from "./readPeople.js";
export { readPosts } from "./readPosts.js";
export { type RoleProfile, readRoleProfiles } from "./readRoleProfiles.js";
export { readSfia, type SfiaFiles, type SfiaOptions } from "./readSfia.js";
export { readSkillsFuture, type SkillsFutureOptions } from "./readSkillsFuture.js";
export { readTable, type TableRecord } from "./readTable.js";
export { readUkCsv, type UkCsvInput, type UkCsvNoteCode } from "./readUkCsv.js";
export { hasRestrictedText, withoutRestrictedText } from "./sfia/withoutRestrictedText.js";
export type { FrameworkTableNoteCode } from "./table/FrameworkTexts.js";
export type { FrameworkRead } from "./table/frameworkRead.js";
export type { TableSource } from "./table/Sheet.js";
export type { TableNote, TableNoteCode } from "./table/TableNote.js";
export type { ColumnPlace, TableMap, TableShape } from "./table/tableMap.js";
export type { RoleOrder } from "./ukCsv/roleOrder.js";
export { writeGaps } from "./writeGaps.js";
export { type TableLayout, writePeople } from "./writePeople.js";
