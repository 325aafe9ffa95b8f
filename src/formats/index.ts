/**
 * Other people's files. Every reader takes text, bytes or parsed JSON (never a path) and keeps notes of what it mended.
 *
 * @module
 */

export type { Note } from "../model/note.js";
export type { TableNote, TableNoteCode } from "../reading/notes/TableNote.js";
export type { TableSource } from "../reading/tables/Sheet.js";
export type { ColumnPlace, TableMap, TableShape } from "../reading/tables/tableMap.js";
export type { RoleAssessment } from "./assessments/RoleAssessment.js";
export type {
  CaseAssociation,
  CaseDocument,
  CaseExtensions,
  CaseItem,
  CaseLink,
  CaseNode,
  CaseRubric,
} from "./case/casePackage.js";
export type { CatalogueNoteCode } from "./catalogue/CatalogueDraft.js";
export type { JsonInput } from "./json/jsonOf.js";
export type { BadgeAchievement, OpenBadge, OpenBadgeNoteCode } from "./openBadge/OpenBadge.js";
export type { RdfPrefixes } from "./rdf/rdfNode.js";
export { type AssessmentContext, readAssessments } from "./readAssessments.js";
export { type CaseNoteCode, readCase } from "./readCase.js";
export { type CatalogueContext, readCourses } from "./readCourses.js";
export { type DcwfOptions, type DcwfRead, readDcwf } from "./readDcwf.js";
export { type DigcompNoteCode, type DigcompOptions, readDigcomp } from "./readDigcomp.js";
export { type EscoNoteCode, type EscoOptions, readEsco, type TableFile } from "./readEsco.js";
export { type EscoOnetNoteCode, type EscoOnetOptions, readEscoOnetCrosswalk } from "./readEscoOnetCrosswalk.js";
export { type FrameworkMap, type FrameworkSheets, readFramework, type SheetKind } from "./readFramework.js";
export { type NiceNoteCode, readNice } from "./readNice.js";
export { type OnetNoteCode, type OnetOptions, readOnet } from "./readOnet.js";
export { type OpenBadgeReadOptions, readOpenBadge } from "./readOpenBadge.js";
export { type PeopleOptions, readPeople } from "./readPeople.js";
export { readPosts } from "./readPosts.js";
export { readRoleProfiles } from "./readRoleProfiles.js";
export { readSfia, type SfiaFiles, type SfiaOptions } from "./readSfia.js";
export { readSkillsFuture, type SkillsFutureOptions } from "./readSkillsFuture.js";
export { readSssom, type SssomNoteCode, type SssomReadOptions } from "./readSssom.js";
export { readTable, type TableRecord } from "./readTable.js";
export { readUkCsv, type UkCsvInput, type UkCsvNoteCode } from "./readUkCsv.js";
export type {
  SchemaOrgCourse,
  SchemaOrgCourseInstance,
  SchemaOrgNode,
  SchemaOrgOccupation,
  SchemaOrgOrganization,
  SchemaOrgReference,
  SchemaOrgTerm,
  SchemaOrgTermSet,
} from "./schemaOrg/schemaOrgGraph.js";
export { hasRestrictedText, withoutRestrictedText } from "./sfia/withoutRestrictedText.js";
export type { FrameworkTableNoteCode } from "./table/FrameworkTexts.js";
export type { FrameworkRead } from "./table/frameworkRead.js";
export type { RoleOrder } from "./ukCsv/roleOrder.js";
export { writeAssessmentForm } from "./writeAssessmentForm.js";
export { type CaseOptions, type CasePackage, writeCase } from "./writeCase.js";
export { type FrameworkWorkbook, writeFramework } from "./writeFramework.js";
export { writeGaps } from "./writeGaps.js";
export {
  type OpenBadgeAchievement,
  type OpenBadgeCredential,
  type OpenBadgeOptions,
  writeOpenBadge,
} from "./writeOpenBadge.js";
export { type TableLayout, writePeople } from "./writePeople.js";
export { type SchemaOrgGraph, type SchemaOrgOptions, writeSchemaOrg } from "./writeSchemaOrg.js";
export { type JsonLdDocument, type JsonLdNode, type SkosOptions, writeSkos } from "./writeSkos.js";
export {
  type SssomMapping,
  type SssomMappingSet,
  type SssomOptions,
  type SssomSide,
  writeSssom,
} from "./writeSssom.js";
export { type FrameworkLossCode, writeUkCsv } from "./writeUkCsv.js";
export { writeXapi, type XapiOptions, type XapiStatement } from "./writeXapi.js";
