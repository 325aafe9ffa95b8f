/**
 * Other people's files. Every reader takes text, bytes or parsed JSON (never a path) and keeps notes of what it mended.
 *
 * @module
 */

export type { Note } from "../model/note.js";
export { readUkCsv, type UkCsvInput, type UkCsvNoteCode } from "./readUkCsv.js";
export type { RoleOrder } from "./ukCsv/roleOrder.js";
