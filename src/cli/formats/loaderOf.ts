import { withoutRestrictedText } from "../../formats/sfia/withoutRestrictedText.js";
import type { Catalogue } from "../../model/catalogue.js";
import { type Crosswalk, crosswalkSchema } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import type { Note } from "../../model/note.js";
import type { Profile } from "../../model/profile.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import { acceptedJson } from "../acceptedJson.js";
import { BadInput } from "../BadInput.js";
import { readCatalogue } from "../readCatalogue.js";
import { readFramework } from "../readFramework.js";
import { readJson } from "../readJson.js";
import { readPeople } from "../readPeople.js";
import type { Terminal } from "../Terminal.js";
import type { Holdings } from "./Format.js";
import type { FormatOptions } from "./formatOption.js";

/** Our own JSON, read when a format asks for it. */
export interface Loader {
  readonly terminal: Terminal;
  /** The framework of `--framework`, whole: for a reader that looks names up in it. */
  readonly framework: () => Promise<Framework>;
  /** The same as an export may hold it: without the text that its licence forbids to hand on, unless it is asked for. */
  readonly frameworkToWrite: () => Promise<Framework>;
  readonly people: () => Promise<readonly Profile[]>;
  readonly catalogue: () => Promise<Catalogue | undefined>;
  readonly crosswalk: () => Promise<Crosswalk>;
  /** Another framework than that of `--framework`. */
  readonly otherFramework: (file: string | undefined) => Promise<Framework | undefined>;
  readonly json: (file: string) => Promise<unknown>;
  /** What `--map` says. */
  readonly map: (given: readonly string[] | undefined) => Promise<Partial<TableMap>>;
  /** What was left out of {@link frameworkToWrite}. */
  readonly notes: () => readonly Note[];
}

/** What the options name, or what an import holds in its place. */
export function loaderOf(terminal: Terminal, options: FormatOptions, holds: Holdings = {}): Loader {
  let framework: Promise<Framework> | undefined;
  const notes: Note[] = [];
  const whole = () => {
    framework ??= holds.framework ? Promise.resolve(holds.framework) : readFramework(terminal, options.framework);
    return framework;
  };
  return {
    terminal,
    framework: whole,
    async frameworkToWrite() {
      const full = await whole();
      const kept = options.withRestrictedText ? full : withoutRestrictedText(full);
      if (JSON.stringify(kept) === JSON.stringify(full)) return full;
      const message = "the licence forbids handing the text on: descriptions and descriptors are left out";
      notes.push({ code: "restricted-text", message, where: {} });
      return kept;
    },
    async people() {
      if (holds.people) return holds.people;
      return readPeople(terminal, await whole(), given("--people", options.people));
    },
    async catalogue() {
      if (holds.catalogue || options.catalogue === undefined) return holds.catalogue;
      return readCatalogue(terminal, await whole(), options.catalogue);
    },
    async crosswalk() {
      return (
        holds.crosswalk ?? acceptedJson(terminal, given("--crosswalk", options.crosswalk), crosswalkSchema.unwrap())
      );
    },
    async otherFramework(file) {
      return file === undefined ? undefined : readFramework(terminal, file);
    },
    json: (file) => readJson(terminal, file),
    async map(given = []) {
      const { readMap } = await import("../readMaps.js"); // The readers of tables, for those who have one.
      return readMap(terminal, given);
    },
    notes: () => notes,
  };
}

function given(flag: string, file: string | undefined): string {
  if (file === undefined) throw new BadInput(`${flag} names the file, and is missing`);
  return file;
}
