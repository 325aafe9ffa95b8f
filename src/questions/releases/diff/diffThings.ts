import type { ThingsDiff } from "../frameworkDiff.js";
import type { IdMap } from "./idMap.js";

/** What became of the things of one kind; `fields` names the keys under which one of them says something else. */
export function diffThings<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  { forward, back }: IdMap,
  fields: (before: Thing, after: Thing) => readonly string[],
): ThingsDiff {
  const reworded = inBoth(before, after, back).map(([was, is]) => ({ id: is.id, fields: fields(was, is) }));
  return {
    added: after.map(({ id }) => id).filter((id) => !back.has(id)),
    removed: before.map(({ id }) => id).filter((id) => !forward.has(id)),
    renamed: [...back].filter(([to, from]) => to !== from).map(([to, from]) => ({ from, to })),
    reworded: reworded.filter(({ fields }) => fields.length > 0),
  };
}

/** What is in both releases, as it was and as it is, in the order of the release after. */
export function inBoth<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  back: ReadonlyMap<string, string>,
): (readonly [was: Thing, is: Thing])[] {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  return after.flatMap((is) => {
    const id = back.get(is.id);
    const was = id === undefined ? undefined : old.get(id);
    return was ? [[was, is] as const] : [];
  });
}
