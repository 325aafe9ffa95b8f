import { compareIds } from "./compareIds.js";

/** Orders things by their ids: the order in which plans are made, whatever order things are listed in. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareIds(a.id, b.id);
}
