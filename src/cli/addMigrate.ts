import { type Command, Option } from "commander";
import type { Note } from "../model/note.js";
import { formatPath } from "../parse/describeIssue.js";
import { safeParseCatalogue } from "../parse/parseCatalogue.js";
import { safeParseProfile } from "../parse/parseProfile.js";
import { migrateCatalogue } from "../questions/releases/migrateCatalogue.js";
import { migrateProfile } from "../questions/releases/migrateProfile.js";
import { withoutControls } from "../render/withoutControls.js";
import { accepted } from "./accepted.js";
import { jsonText } from "./jsonText.js";
import { readJson } from "./readJson.js";
import { readPeople } from "./readPeople.js";
import { readTwoReleases, releaseArgument, type TwoReleases } from "./readTwoReleases.js";
import { refuseSharedInput } from "./refuseSharedInput.js";
import type { Terminal } from "./Terminal.js";

interface MigrateOptions {
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
  const command: Command = program.command("migrate");
  command
    .summary("carry people or courses over into the next release of a framework")
    .description(
      "Carry people or courses over into the next release of a framework: the same data under the new ids on standard output, a note for everything that cannot be carried over on standard error. Nothing that still exists is lost.",
    )
    .argument("<before>", releaseArgument)
    .argument("<after>", "the release after it, in the same way")
    .option("--profile <file>", "one person's skills as JSON; - reads standard input")
    .option(
      "--people <file>",
      "many: a JSON list of profiles, JSON Lines, or CSV with the columns person, skill, level",
    )
    .option("--catalogue <file>", "a catalogue of courses as JSON")
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
      refuseSharedInput(command, [beforeFile, afterFile, options.renamed, profile, people, catalogue]);
      const releases = await readTwoReleases(terminal, [beforeFile, afterFile], options.renamed);
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
    const data = await readJson(terminal, options.catalogue);
    const { catalogue, notes } = migrateCatalogue(diff, accepted(options.catalogue, safeParseCatalogue(before, data)));
    return { data: catalogue, notes: notes.map((note) => [note.course, note]) };
  }
  if (options.profile !== undefined) {
    const data = await readJson(terminal, options.profile);
    const { profile, notes } = migrateProfile(diff, accepted(options.profile, safeParseProfile(before, data)));
    return { data: profile, notes: notes.map((note) => [profile.person, note]) };
  }
  const people = await readPeople(terminal, before, options.people ?? "-");
  const answers = people.map((person) => migrateProfile(diff, person));
  return {
    data: answers.map(({ profile }) => profile),
    notes: answers.flatMap(({ profile, notes }) => notes.map((note) => [profile.person, note] as const)),
  };
}

function noteLine([whose, { where, message }]: Migrated["notes"][number]): string {
  return `${withoutControls(`${whose}: ${formatPath(where.path ?? [])}: ${message}`)}\n`;
}
