import type { Command } from "commander";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { asObject } from "../parse/loose.js";
import { safeParseProfile } from "../parse/parseProfile.js";
import { roughText } from "../reading/text/decodeText.js";
import { nearest } from "../values/nearest.js";
import { quoted } from "../values/quoted.js";
import { accepted } from "./accepted.js";
import type { WhoOptions } from "./addWhoOptions.js";
import { BadInput } from "./BadInput.js";
import { originOf } from "./originOf.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readHas } from "./readHas.js";
import { readJson } from "./readJson.js";
import type { TableRead } from "./readMaps.js";
import { type OnceRead, readOnce } from "./readOnce.js";
import { readPeople } from "./readPeople.js";
import type { Terminal } from "./Terminal.js";

/** Whom a question is asked of. */
export interface Who {
  readonly people: readonly Profile[];
  /** Whether one person is asked about, rather than each of a file of people, however many that are. */
  readonly isOne: boolean;
}

/** Refuses wrong usage of the options of `addWhoOptions` before anything is read; `first`: what else there is to say. */
export function checkWho(command: Command, { profile, people, has }: WhoOptions, first = "whom to ask about: "): void {
  const given = [profile !== undefined, people !== undefined, has.length > 0].filter(Boolean).length;
  if (given === 1) return;
  command.error(
    given === 0
      ? `error: say ${first}--profile or --people with a file, or --has with a skill`
      : "error: give one of --profile, --people and --has",
  );
}

/**
 * The people that options name: one profile, everybody in a file, one of them by name, or a person made of `--has`. `tables` are
 * all that the command reads by the same options.
 *
 * @throws {@link BadInput}
 */
export async function readWho(
  terminal: Terminal,
  framework: Framework,
  options: WhoOptions,
  tables: readonly TableRead[] = ["people"],
): Promise<Who> {
  const { profile, has, person } = options;
  if (has.length > 0) {
    const { framework: from, asAsked } = await originOf(terminal, framework, options);
    return { people: asAsked([readHas(from, has, person)]), isOne: true };
  }
  const file = profile ?? options.people ?? "-";
  const opened = await readOnce(terminal, file);
  if (profile !== undefined) {
    const { framework: from, asAsked } = await originOf(terminal, framework, options);
    const one = await oneProfile(from, file, opened, options.encoding);
    if (one) return { people: asAsked(chosen([one], person, file)), isOne: true };
  }
  const people = await readPeople(opened.again, framework, file, options, tables);
  return { people: chosen(people, person, file), isOne: person !== undefined };
}

/** A profile as our JSON has it, with every issue; `undefined` for anything but a single one. */
async function oneProfile(
  framework: Framework,
  file: string,
  { bytes, head, again }: OnceRead,
  encoding: string | undefined,
): Promise<Profile | undefined> {
  if (!/^[[{]/.test(head)) return undefined;
  const [first = "", second = ""] = roughText(bytes)
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (first.trimEnd().endsWith("}") && second.startsWith("{")) return undefined; // JSON Lines.
  const json = await readJson(again, file, encoding);
  if (!Array.isArray(json)) return accepted(file, safeParseProfile(framework, json));
  const persons = new Set(json.map((item) => asObject(item)?.person));
  const areRecords = json.every((item) => asObject(item)?.assessor !== undefined);
  return areRecords && persons.size === 1 ? accepted(file, safeParseProfile(framework, json)) : undefined;
}

function chosen(people: readonly Profile[], person: string | undefined, file: string): readonly Profile[] {
  if (person === undefined) return people;
  const found = people.filter((one) => one.person === person);
  if (found.length > 0) return found;
  const names = people.map((one) => one.person);
  const near = nearest(person, names, 5);
  const [what, shown] = near.length > 0 ? ["near", near] : [`of its ${names.length} people`, names.slice(0, 20)];
  throw new BadInput(`nobody in ${nameOfFile(file)} is called ${quoted(person)}; ${what}:`, shown);
}
