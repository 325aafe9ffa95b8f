import { foldedWords } from "../../values/foldedWords.js";
import { wordsOf } from "../../values/wordsOf.js";
import { wholeKey } from "./TypedWords.js";

/**
 * What a text can be of a thing. `place` is the name of the role where role levels are looked for, and of the role level
 * where roles are, `place-id` its id; `joint` is the name of a role level together with that of its role; `no-role` is a
 * title for which the framework has no role.
 */
export type EntryKind =
  | "id"
  | "name"
  | "alias"
  | "place-id"
  | "place"
  | "joint"
  | "former-name"
  | "family"
  | "exact-title"
  | "close-title"
  | "broad-title"
  | "no-role";

/** The kinds that are titles, the surest first. */
export const titleKinds: readonly EntryKind[] = ["exact-title", "close-title", "broad-title"];

/** The kinds that are names. */
export const nameKinds: readonly EntryKind[] = ["name", "alias", "place", "former-name"];

/** One text by which things are found. */
export interface SearchEntry {
  readonly kind: EntryKind;
  /** The text as the framework has it. */
  readonly called: string;
  /** The things, by their places in the framework. */
  readonly things: readonly number[];
  readonly written: readonly string[];
  readonly folded: readonly string[];
  /** What stands for the text as a whole. */
  readonly key: string;
  /** Whether it is found in full only, because other entries of the same things have all its words. */
  readonly wholeOnly: boolean;
}

export function searchEntry(
  kind: EntryKind,
  called: string,
  things: readonly number[],
  wholeOnly: boolean = kind === "no-role",
): SearchEntry {
  const folded = foldedWords(called);
  return { kind, called, things, written: wordsOf(called), folded, key: wholeKey(called, folded), wholeOnly };
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
}

/** The entries of what a thing is called itself. An id of words that are in its name is no more to begin with. */
export function entriesOf(
  { id, name, aliases = [], formerNames = [] }: Named,
  things: readonly number[],
): SearchEntry[] {
  const named = new Set(foldedWords(name));
  return [
    searchEntry(
      "id",
      id,
      things,
      foldedWords(id).every((word) => named.has(word)),
    ),
    searchEntry("name", name, things),
    ...aliases.map((alias) => searchEntry("alias", alias, things)),
    ...formerNames.map((formerName) => searchEntry("former-name", formerName, things)),
  ];
}
