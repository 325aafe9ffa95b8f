import type { JsonPath } from "../../model/issue.js";
import { asObject, asText, type LooseObject, objectsOf } from "../../parse/loose.js";
import { quoted } from "../../values/quoted.js";
import { type CaseKind, caseItemTypes, caseKindOf } from "./caseKinds.js";
import { oursOf } from "./oursOf.js";
import type { CaseReading, Package, PackageItem } from "./Package.js";
import { plainFields } from "./plainFields.js";
import { readAssociations } from "./readAssociations.js";

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
      reading.note("duplicate-item", `the identifier ${quoted(uuid)} is taken; the first item is kept`, path);
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
