import { asObject, type LooseObject } from "../../parse/loose.js";

/** What {@link writeCase} keeps in a node beside the fields of CASE; nothing in the files of others. */
export function oursOf(node: LooseObject): LooseObject {
  return asObject(asObject(node.extensions)?.ddatSkills) ?? {};
}
