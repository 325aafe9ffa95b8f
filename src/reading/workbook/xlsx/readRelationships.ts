import { attribute } from "../xml/localName.js";
import type { Archive } from "../zip/Archive.js";

/** How one part of a workbook leads to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`, which transitional and strict workbooks have in common. */
  readonly type: string;
  readonly part: string;
}

/**
 * The relationships of a part, `""` being the workbook as a whole. What is said here decides where a part is; its folder
 * and its name say nothing.
 */
export async function readRelationships(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(file)) return found;
  await archive.parse(file, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const all = attributes();
      const target = attribute(all, "Target") ?? "";
      if (attribute(all, "TargetMode") === "External" || target === "") return;
      const type = attribute(all, "Type") ?? "";
      found.push({
        id: attribute(all, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: resolved(folder, target),
      });
    },
    close() {},
    text() {},
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target.replaceAll("\\", "/")}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  const path = steps.join("/");
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A per cent sign that escapes nothing is part of the name.
  }
}
