import type { JsonPath } from "../../model/issue.js";
import { limits } from "../../model/primitives.js";
import { asObject, asText, type LooseObject, objectsOf } from "../../parse/loose.js";
import type { JsonNoteCode, JsonReading } from "../json/JsonReading.js";
import { withoutMarkup } from "../withoutMarkup.js";
import { type CaseKind, caseItemTypes, caseKindOf } from "./caseKinds.js";

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
  /** What `writeCase` keeps beside the fields of CASE; empty in anybody else's package. */
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
  /** `writeCase` wrote it. */
  readonly isOurs: boolean;
  /** Parents before children, siblings in their order. */
  readonly items: readonly PackageItem[];
  readonly links: readonly PackageLink[];
  readonly rubrics: unknown;
}

export function oursOf(node: LooseObject): LooseObject {
  return asObject(asObject(node.extensions)?.ddatSkills) ?? {};
}

/** The items of a package as a tree, the associations between them, each with its path. */
export function readPackage(root: LooseObject, at: JsonPath, document: LooseObject, reading: CaseReading): Package {
  const items = readItems(root, at, reading);
  const { links, roots } = readAssociations(root, at, items, asText(document.identifier), reading);
  settleKinds(items.values(), reading);
  const ordered = inTreeOrder(roots);
  const ours = oursOf(document);
  return { at, document, ours, isOurs: typeof ours.id === "string", items: ordered, links, rubrics: root.CFRubrics };
}

function readItems(root: LooseObject, at: JsonPath, reading: CaseReading): Map<string, PackageItem> {
  const items = new Map<string, PackageItem>();
  for (const [given, path] of objectsOf(root.CFItems, [...at, "CFItems"])) {
    const raw = typeof oursOf(given).kind === "string" ? given : plainFields(given, itemTexts, path, reading);
    const uuid = reading.id(raw, "identifier", path);
    const statement = reading.text(raw, "fullStatement", path) ?? reading.text(raw, "abbreviatedStatement", path);
    if (uuid === undefined || statement === undefined) {
      const missing = uuid === undefined ? "identifier" : "fullStatement";
      reading.note("item-incomplete", `the item has no ${missing}; left out`, path);
    } else if (items.has(uuid)) {
      reading.note("duplicate-item", `the identifier ${JSON.stringify(uuid)} is taken; the first item is kept`, path);
    } else {
      items.set(uuid, {
        uuid,
        path,
        raw,
        ours: oursOf(raw),
        statement,
        kind: "skill",
        sequence: Infinity,
        children: [],
      });
    }
  }
  return items;
}

const itemTexts = ["fullStatement", "abbreviatedStatement", "alternativeLabel", "notes"];

/** An object whose texts have no HTML in them, each that had some being noted. */
export function plainFields(
  raw: LooseObject,
  keys: readonly string[],
  path: JsonPath,
  reading: CaseReading,
): LooseObject {
  const plain = keys.flatMap((key) => {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
    if (typeof value !== "string" || value.length > limits.text) return [];
    const text = withoutMarkup(value);
    if (text === undefined) return [];
    reading.note("markup", `HTML in ${JSON.stringify(key)} is taken out; its text stays`, [...path, key]);
    return [[key, text] as const];
  });
  return plain.length === 0 ? raw : { ...raw, ...Object.fromEntries(plain) };
}

/** `Is Child Of`, as spreadsheets have it, is `isChildOf`. */
const typeOf = (type: string) => (/\s/u.test(type) ? type.replace(/\s+/gu, "").replace(/^I/u, "i") : type);

const read: readonly string[] = [
  "precedes",
  "hasSkillLevel",
  "ext:requires",
  "ext:pathway",
] satisfies PackageLink["type"][];
const isRead = (type: string): type is PackageLink["type"] => read.includes(type);

function readAssociations(
  root: LooseObject,
  at: JsonPath,
  items: ReadonlyMap<string, PackageItem>,
  document: string | undefined,
  reading: CaseReading,
): { readonly links: PackageLink[]; readonly roots: PackageItem[] } {
  const links: PackageLink[] = [];
  for (const [raw, path] of objectsOf(root.CFAssociations, [...at, "CFAssociations"])) {
    const type = typeOf(reading.id(raw, "associationType", path) ?? "");
    const [origin, destination] = [endOf(raw.originNodeURI), endOf(raw.destinationNodeURI)];
    const [from, to] = [items.get(origin), items.get(destination)];
    const sequence = typeof raw.sequenceNumber === "number" ? raw.sequenceNumber : Infinity;
    const isOfTree = type === "isChildOf" || type === "isPartOf";
    if (!isOfTree && !isRead(type)) {
      reading.note("association-not-read", `${JSON.stringify(type)} is not read`, path);
    } else if (from && isOfTree && destination === document) {
      if (from.parent === undefined && from.sequence === Infinity) from.sequence = sequence;
    } else if (!from || !to) {
      const missing = (from ? destination : origin).slice(0, limits.id);
      reading.note("dangling-association", `no item has the identifier ${JSON.stringify(missing)}; left out`, path);
    } else if (isRead(type)) {
      links.push({ type, path, origin: from, destination: to, sequence, ours: oursOf(raw) });
    } else if (from.parent && from.parent !== to) {
      const message = `${JSON.stringify(from.statement.slice(0, 60))} has several parents; the first is kept`;
      reading.note("several-parents", message, path);
    } else if (!from.parent) {
      from.parent = to;
      from.sequence = sequence;
    }
  }
  const roots: PackageItem[] = [];
  for (const item of items.values()) {
    if (item.parent) item.parent.children.push(item);
    else roots.push(item);
  }
  return { links, roots: withoutCircles(items, roots, reading) };
}

/** An end of an association: the identifier, or the last part of an address. */
function endOf(node: unknown): string {
  const link = asObject(node);
  const address = asText(node) ?? asText(link?.uri) ?? "";
  return asText(link?.identifier) ?? address.slice(address.lastIndexOf("/") + 1);
}

/** Items that are each other's children are reached from no root: the first of each circle becomes one. */
function withoutCircles(
  items: ReadonlyMap<string, PackageItem>,
  roots: PackageItem[],
  reading: CaseReading,
): PackageItem[] {
  const reached = new Set<PackageItem>();
  const reach = (root: PackageItem) => {
    const open = [root];
    for (let item = open.pop(); item; item = open.pop()) {
      if (reached.has(item)) continue;
      reached.add(item);
      for (const child of item.children) open.push(child);
    }
  };
  roots.forEach(reach);
  for (const item of items.values()) {
    if (reached.has(item)) continue;
    reading.note("hierarchy-flattened", "the item is its own ancestor; taken as one without a parent", item.path);
    const among = item.parent?.children ?? [];
    among.splice(among.indexOf(item), 1);
    delete item.parent;
    roots.push(item);
    reach(item);
  }
  return roots;
}

/** By our own mark, by the item type, or by the place in the tree. */
function settleKinds(items: Iterable<PackageItem>, reading: CaseReading): void {
  for (const item of items) {
    const type = itemType(item);
    const mark = asText(item.ours.kind);
    const ours = mark !== undefined && Object.hasOwn(caseItemTypes, mark) ? (mark as CaseKind) : undefined; // A key of the record of all kinds.
    const known = ours ?? caseKindOf(type);
    item.kind = known ?? (item.children.some(isNoLevel) ? "skill-group" : "skill");
    if (item.kind === "level" && item.parent) item.kind = "skill-level";
    if (known === undefined && type !== "") {
      const message = `items of the type ${JSON.stringify(type.slice(0, 60))} are read as skills, or as groups where others stand in them`;
      reading.note("item-type", message, item.path);
    }
  }
}

function itemType({ raw }: PackageItem): string {
  return asText(raw.CFItemType) ?? asText(asObject(raw.CFItemTypeURI)?.title) ?? "";
}

function isNoLevel(item: PackageItem): boolean {
  const kind = caseKindOf(itemType(item));
  return kind !== "level" && kind !== "skill-level";
}

function inTreeOrder(roots: readonly PackageItem[]): PackageItem[] {
  const bySequence = (a: PackageItem, b: PackageItem) => (a.sequence === b.sequence ? 0 : a.sequence - b.sequence);
  const ordered: PackageItem[] = [];
  const open = roots.toSorted(bySequence).reverse();
  for (let item = open.pop(); item; item = open.pop()) {
    ordered.push(item);
    item.children.sort(bySequence);
    for (let i = item.children.length - 1; i >= 0; i--) {
      const child = item.children[i];
      if (child) open.push(child);
    }
  }
  return ordered;
}
