import type { JsonPath } from "../../model/issue.js";
import { limits } from "../../model/limits.js";
import { asObject, asText, type LooseObject, objectsOf } from "../../parse/loose.js";
import { quoted } from "../../values/quoted.js";
import { oursOf } from "./oursOf.js";
import type { CaseReading, PackageItem, PackageLink } from "./Package.js";

/** `Is Child Of`, as spreadsheets have it, is `isChildOf`. */
const typeOf = (type: string) => (/\s/u.test(type) ? type.replace(/\s+/gu, "").replace(/^I/u, "i") : type);

const read: readonly string[] = [
  "precedes",
  "hasSkillLevel",
  "ext:requires",
  "ext:pathway",
] satisfies PackageLink["type"][];
const isRead = (type: string): type is PackageLink["type"] => read.includes(type);

/**
 * Hangs the items into their tree and gives the other associations between them. An item has the first parent that is
 * named; what leads to no item is left out, each with a note.
 */
export function readAssociations(
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
      reading.note("association-not-read", `${quoted(type)} is not read`, path);
    } else if (from && isOfTree && destination === document) {
      if (from.parent === undefined && from.sequence === Infinity) from.sequence = sequence;
    } else if (!from || !to) {
      const missing = (from ? destination : origin).slice(0, limits.id);
      reading.note("dangling-association", `no item has the identifier ${quoted(missing)}; left out`, path);
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
