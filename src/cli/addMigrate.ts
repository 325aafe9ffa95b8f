import { type Command, Option } from "commander";
import type { Note } from "../model/note.js";
import type { Profile } from "../model/profile.js";
import { formatPath } from "../parse/describeIssue.js";
import { migrateCatalogue } from "../questions/releases/migrateCatalogue.js";
import { migrateProfile } from "../questions/releases/migrateProfile.js";
import { withoutControls } from "../render/withoutControls.js";
import { peopleFile } from "./addWhoOptions.js";
import { checkFiles } from "./checkFiles.js";
import { formatOption } from "./formats/formatOption.js";
import { jsonText } from "./jsonText.js";
import { catalogueFile, readCatalogue } from "./readCatalogue.js";
import { addReadingOptions, checkReading, type ReadingOptions } from "./readingOptions.js";
import { readPeople } from "./readPeople.js";
import { readTwoReleases, releaseArgument, type TwoReleases } from "./readTwoReleases.js";
import { readWho } from "./readWho.js";
import type { Terminal } from "./Terminal.js";

interface MigrateOptions extends ReadingOptions {
  readonly renamed?: string;
  readonly profile?: string;
  readonly people?: string;
  readonly catalogue?: string;
  readonly json?: true;
}

/** What was carried over, and the notes with whose they are. */
interface Migrated {
  readonly data: unknown;
  readonly notes: readonly (readonly [whose: string, note: Note])[];
}

/** `migrate`: people or courses, carried over into the next release. */
export function addMigrate(program: Command, terminal: Terminal): void {
  const command: Command = addReadingOptions(program.command("migrate"));
  command
    .summary("carry people or courses over into the next release of a framework")
    .description(
      "Carry people or courses over into the next release of a framework: the same data under the new ids on standard output, a note for everything that cannot be carried over on standard error. Nothing that still exists is lost.",
    )
    .argument("<before>", releaseArgument)
    .argument("<after>", "the release after it, in the same way")
    .option("--profile <file>", `one person's skills: ${peopleFile}`)
    .option("--people <file>", `many: ${peopleFile}`)
    .option("--catalogue <file>", catalogueFile)
    .addOption(formatOption("currency"))
    .option(
      "--renamed <file>",
      'the renames as JSON, old id to new id: { "skills": { "old": "new" }, "roleLevels": {} }',
    )
    .addOption(new Option("--json", "print { migrated, notes } as JSON on standard output"))
    .addHelpText(
      "after",
      `
To see what changed and which renames are likely: ddat-skills diff <before> <after>

Examples:
  $ ddat-skills migrate 2025.json uk --profile sam.json > sam-2026.json
  $ ddat-skills migrate 2025.json uk --renamed renamed.json --people people.csv > people-2026.json
  $ ddat-skills migrate 2025.json uk --catalogue autumn.json --json | jq '.notes'`,
    )
    .action(async (beforeFile: string, afterFile: string, options: MigrateOptions) => {
      const { profile, people, catalogue } = options;
      if ([profile, people, catalogue].filter((file) => file !== undefined).length !== 1) {
        command.error("error: give one of --profile, --people and --catalogue");
      }
      checkReading(command, options);
      checkFiles(command, [beforeFile, afterFile, options.renamed, profile, people, catalogue]);
      const releases = await readTwoReleases(terminal, [beforeFile, afterFile], options.renamed, options);
      const { data, notes } = await migrated(terminal, releases, options);
      if (options.json) {
        const whole = notes.map(([whose, note]) => ({ whose, ...note }));
        return terminal.writeOutput(jsonText({ migrated: data, notes: whole }));
      }
      terminal.writeError(notes.map(noteLine).join(""));
      terminal.writeOutput(jsonText(data));
    });
}

async function migrated(terminal: Terminal, { before, diff }: TwoReleases, options: MigrateOptions): Promise<Migrated> {
  if (options.catalogue !== undefined) {
    const { catalogue, notes } = migrateCatalogue(
      diff,
      await readCatalogue(terminal, before, options.catalogue, options),
    );
    return { data: catalogue, notes: notes.map((note) => [note.course ?? note.resource ?? "", note]) };
  }
  if (options.profile !== undefined) {
    const who = await readWho(terminal, before, { ...options, has: [] });
    const [only, another] = who.people;
    if (only && !another) {
      const { profile, notes } = migrateProfile(diff, only);
      return { data: profile, notes: notes.map((note) => [profile.person, note]) };
    }
    return migratedPeople(diff, who.people);
  }
  return migratedPeople(diff, await readPeople(terminal, before, options.people ?? "-", options));
}

function migratedPeople(diff: TwoReleases["diff"], people: readonly Profile[]): Migrated {
  const answers = people.map((person) => migrateProfile(diff, person));
  return {
    data: answers.map(({ profile }) => profile),
    notes: answers.flatMap(({ profile, notes }) => notes.map((note) => [profile.person, note] as const)),
  };
}

function noteLine([whose, { where, message }]: Migrated["notes"][number]): string {
  return `${withoutControls(`${whose}: ${formatPath(where.path ?? [])}: ${message}`)}\n`;
}
