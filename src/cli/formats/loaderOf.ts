import { withoutRestrictedText } from "../../formats/sfia/withoutRestrictedText.js";
import type { Catalogue } from "../../model/catalogue.js";
import { type Crosswalk, crosswalkSchema } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import type { Note } from "../../model/note.js";
import type { Profile } from "../../model/profile.js";
import type { RoleProfile } from "../../model/roleProfile.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import { acceptedJson } from "../acceptedJson.js";
import { BadInput } from "../BadInput.js";
import { readCatalogue } from "../readCatalogue.js";
import { readFramework } from "../readFramework.js";
import type { ReadingOptions } from "../readingOptions.js";
import { readJson } from "../readJson.js";
import type { TableRead } from "../readMaps.js";
import { readPeople } from "../readPeople.js";
import { readRoleProfiles } from "../readRoleProfiles.js";
import type { StrictOptions } from "../refuseNotes.js";
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
  /** What an organisation's own roles ask for; `tables` are all that are read by the same options. */
  readonly roleProfiles: (file: string, tables: readonly TableRead[]) => Promise<readonly RoleProfile[]>;
  readonly crosswalk: () => Promise<Crosswalk>;
  /** Another framework than that of `--framework`. */
  readonly otherFramework: (file: string | undefined) => Promise<Framework | undefined>;
  readonly json: (file: string) => Promise<unknown>;
  /** What `--map` says, of one of several tables where there are several. */
  readonly map: (
    given: readonly string[] | undefined,
    table?: TableRead,
    tables?: readonly TableRead[],
  ) => Promise<Partial<TableMap>>;
  /** What was left out of {@link frameworkToWrite}. */
  readonly notes: () => readonly Note[];
}

/** What the options name, or what an import holds in its place. */
export function loaderOf(
  terminal: Terminal,
  options: FormatOptions & Partial<StrictOptions>,
  holds: Holdings = {},
): Loader {
  const { map: given = [], dates, encoding, currency, strict, allow = [] } = options;
  /** Where an import holds something, what says how a table is read is about that. */
  const reading: ReadingOptions = {
    map: holds.framework ? [] : given,
    allow,
    ...(dates && { dates }),
    ...(encoding !== undefined && { encoding }),
    ...(strict && { strict }),
  };
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
      return readPeople(terminal, await whole(), required("--people", options.people), reading);
    },
    async catalogue() {
      if (holds.catalogue || options.catalogue === undefined) return holds.catalogue;
      return readCatalogue(terminal, await whole(), options.catalogue, {
        ...reading,
        ...(currency !== undefined && { currency }),
      });
    },
    async roleProfiles(file, tables) {
      return readRoleProfiles(terminal, await whole(), file, reading, tables);
    },
    async crosswalk() {
      return (
        holds.crosswalk ?? acceptedJson(terminal, required("--crosswalk", options.crosswalk), crosswalkSchema.unwrap())
      );
    },
    async otherFramework(file) {
      return file === undefined ? undefined : readFramework(terminal, file);
    },
    json: (file) => readJson(terminal, file),
    async map(said = [], table, tables = []) {
      const { readMap, readMapFor } = await import("../readMaps.js"); // The readers of tables, for those who have one.
      return table === undefined ? readMap(terminal, said) : readMapFor(terminal, said, table, tables);
    },
    notes: () => notes,
  };
}

function required(flag: string, file: string | undefined): string {
  if (file === undefined) throw new BadInput(`${flag} names the file, and is missing`);
  return file;
}
