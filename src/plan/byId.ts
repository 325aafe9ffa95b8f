/** Orders things by their ids, code unit by code unit: the order in which plans are made, whatever order things are listed in. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
