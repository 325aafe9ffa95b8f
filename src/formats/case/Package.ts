import type { JsonPath } from "../../model/issue.js";
import type { LooseObject } from "../../parse/loose.js";
import type { JsonNoteCode, JsonReading } from "../json/JsonReading.js";
import type { CaseKind } from "./caseKinds.js";

/** What the reader of CASE packages mends, drops or decides; the reference page of the format explains each. */
export type CaseNoteCode =
  | JsonNoteCode
  | "adoption-status"
  | "item-incomplete"
  | "duplicate-item"
  | "name-shortened"
  | "dangling-association"
  | "association-not-read"
  | "several-parents"
  | "hierarchy-flattened"
  | "item-type"
  | "item-language"
  | "markup"
  | "extension-not-read"
  | "no-levels"
  | "level-order-disagrees"
  | "level-unknown"
  | "other-scale"
  | "rubric-not-read"
  | "no-family"
  | "repeated-need"
  | "need-not-read"
  | "version-not-given";

export type CaseReading = JsonReading<CaseNoteCode>;

/** An item of a package with its place in the tree. */
export interface PackageItem {
  readonly uuid: string;
  readonly path: JsonPath;
  readonly raw: LooseObject;
  /** What {@link writeCase} keeps beside the fields of CASE; empty in anybody else's package. */
  readonly ours: LooseObject;
  readonly statement: string;
  kind: CaseKind;
  parent?: PackageItem;
  /** Its number among the children of its parent. */
  sequence: number;
  readonly children: PackageItem[];
}

/** An association between two items that is neither of the tree nor unknown. */
export interface PackageLink {
  readonly type: "precedes" | "hasSkillLevel" | "ext:requires" | "ext:pathway";
  readonly path: JsonPath;
  readonly origin: PackageItem;
  readonly destination: PackageItem;
  readonly sequence: number;
  readonly ours: LooseObject;
}

export interface Package {
  /** Where the package stands in what was given: wrapped, or the whole of it. */
  readonly at: JsonPath;
  readonly document: LooseObject;
  readonly ours: LooseObject;
  /** {@link writeCase} wrote it. */
  readonly isOurs: boolean;
  /** Parents before children, siblings in their order. */
  readonly items: readonly PackageItem[];
  readonly links: readonly PackageLink[];
  readonly rubrics: unknown;
}
