import type { Catalogue } from "../../model/catalogue.js";
import type { Crosswalk } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import type { Note } from "../../model/note.js";
import type { Profile } from "../../model/profile.js";
import type { Endings } from "../outputFormat.js";
import type { FormatOptionName, FormatOptions } from "./formatOption.js";
import type { Loader } from "./loaderOf.js";

/** What a format is about. A file can be converted into another format that is about the same. */
export type Noun = "framework" | "people" | "catalogue" | "crosswalk" | "posts" | "role profiles" | "rows";

/** A file that the command was given, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Parsed values that an import ends with and an export can begin with. */
export interface Holdings {
  readonly framework?: Framework;
  readonly people?: readonly Profile[];
  readonly catalogue?: Catalogue;
  readonly crosswalk?: Crosswalk;
}

export interface Imported {
  /** What `import` writes as JSON. */
  readonly json: unknown;
  readonly notes: readonly Note[];
  /** What `convert` goes on with. */
  readonly holds: Holdings;
}

export interface FormatReader {
  readonly noun: Noun;
  /** The files, in words. */
  readonly reads: string;
  /** The JSON, in words. */
  readonly gives: string;
  readonly files: "one" | "several";
  /** What the reader calls its file in notes and issues, where it does. */
  readonly parameter?: string;
  readonly options: readonly FormatOptionName[];
  readonly required?: readonly FormatOptionName[];
  /** Of JSON: whether it is in this format, by its keys. */
  readonly isIts?: (json: { readonly [key: string]: unknown }) => boolean;
  readonly read: (files: readonly GivenFile[], options: FormatOptions, load: Loader) => Promise<Imported>;
}

/** One file that an export writes. Without a name it goes where `--output` says. */
export interface Output {
  readonly file?: string;
  readonly content: string | Uint8Array;
}

export interface Written {
  readonly outputs: readonly Output[];
  /** What the format could not hold. */
  readonly notes?: readonly Note[];
}

export interface FormatWriter {
  /** What it writes; the first is what it cannot do without. */
  readonly nouns: readonly Noun[];
  /** The file, in words. */
  readonly writes: string;
  /** How the names of its files end, by the values of `--format`, the usual one first. Absent: JSON. */
  readonly formats?: Endings<string>;
  readonly options: readonly FormatOptionName[];
  readonly required?: readonly FormatOptionName[];
  readonly write: (load: Loader, options: FormatOptions) => Promise<Written>;
}

/** A format of other people. */
export interface Format {
  /** As the command line has it. */
  readonly name: string;
  readonly title: string;
  /** The page about it in the documentation, from the folder of pages. */
  readonly page: string;
  readonly read?: FormatReader;
  readonly write?: FormatWriter;
}
