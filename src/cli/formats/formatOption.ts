import { InvalidArgumentError, Option } from "commander";
import { whoAssess } from "../../model/assessors.js";
import { frameworkFile } from "../addCommonOptions.js";
import { peopleFile } from "../addWhoOptions.js";
import { countOption } from "../numberOptions.js";
import { catalogueFile } from "../readCatalogue.js";
import { datesOption, encodingOption, mapOption } from "../readingOptions.js";
import { postNeedsFile } from "../readRoleProfiles.js";

/** All options that formats have, as commander names them. Which a format takes, its entry in the table says. */
export interface FormatOptions {
  readonly framework?: string;
  readonly people?: string;
  readonly catalogue?: string;
  readonly crosswalk?: string;
  readonly map?: readonly string[];
  readonly encoding?: string;
  readonly release?: string;
  readonly language?: string;
  readonly order?: string;
  readonly roles?: string;
  readonly skills?: string;
  readonly attributes?: string;
  readonly metadata?: string;
  readonly levels?: string;
  readonly descriptors?: "statements" | "outcomes";
  readonly tasks?: true;
  readonly withoutText?: true;
  readonly person?: string;
  readonly skill?: string;
  readonly roleLevel?: string;
  readonly assessor?: (typeof whoAssess)[number];
  readonly date?: string;
  readonly dates?: "day-first" | "month-first";
  readonly id?: string;
  readonly capacity?: number;
  readonly currency?: string;
  readonly teaches?: string;
  readonly needs?: string;
  readonly onet?: string;
  readonly esco?: string;
  readonly fromBase?: string;
  readonly toBase?: string;
  readonly fromFramework?: string;
  readonly toFramework?: string;
  readonly licence?: string;
  readonly uri?: string;
  readonly created?: string;
  readonly publisherUri?: string;
  readonly publisherName?: string;
  readonly issuerUri?: string;
  readonly issuerName?: string;
  readonly accounts?: string;
  readonly layout?: "wide" | "long";
  readonly format?: string;
  readonly withRestrictedText?: true;
}

export type FormatOptionName = keyof FormatOptions;

/** How a table is read, whatever stands in it. */
export const tableOptions = ["map", "dates", "encoding"] as const satisfies FormatOptionName[];

type Described = readonly [flags: string, description: string, choices?: readonly string[]];

const described: Readonly<Record<Exclude<FormatOptionName, "capacity" | "map" | "dates" | "encoding">, Described>> = {
  framework: ["--framework <file>", frameworkFile],
  people: ["--people <file>", `people: ${peopleFile}`],
  catalogue: ["--catalogue <file>", catalogueFile],
  crosswalk: ["--crosswalk <file>", "a crosswalk, as JSON"],
  release: ["--release <name>", "the release, where the files do not name it"],
  language: ["--language <tag>", "the language of the files, such as en-GB"],
  order: ["--order <order>", "who says which level of a role is senior: bundled (the default), none, or a JSON file"],
  roles: ["--roles <file>", "write the role content to this file"],
  skills: ["--skills <file>", "write the skills A to Z to this file"],
  attributes: ["--attributes <file>", "the sheet of attributes, as CSV"],
  metadata: ["--metadata <file>", "the metadata of the set, where they are kept in a file beside it (.sssom.yml)"],
  levels: ["--levels <file>", "the sheet of levels, as CSV"],
  descriptors: ["--descriptors <kind>", "what describes a skill at a level", ["statements", "outcomes"]],
  tasks: ["--tasks", "read tasks as skills too"],
  withoutText: ["--without-text", "leave descriptions and descriptors out"],
  person: ["--person <name>", "whom the file is about; in an export, whose badges to write"],
  skill: ["--skill <id>", "the skill whose badges to write"],
  roleLevel: ["--role-level <name>", "the role level to measure against"],
  assessor: ["--assessor <who>", "whose word the levels are", whoAssess],
  date: ["--date <day>", "the day of the assessments, or on which the content last changed, such as 2026-01-31"],
  id: ["--id <id>", "the id of the catalogue"],
  currency: ["--currency <code>", "the currency of costs that name none, such as GBP"],
  teaches: ["--teaches <file>", "what courses teach, by course id or learning aim, as JSON"],
  needs: ["--needs <file>", postNeedsFile],
  onet: ["--onet <release>", "the release of O*NET"],
  esco: ["--esco <release>", "the release of ESCO"],
  fromBase: ["--from-base <address>", "what stands before the ids that relations start from"],
  toBase: ["--to-base <address>", "what stands before the ids that relations lead to"],
  fromFramework: ["--from-framework <file>", "the framework that relations start from"],
  toFramework: ["--to-framework <file>", "the framework that relations lead to"],
  licence: ["--licence <address>", "the licence of the mappings"],
  uri: ["--uri <address>", "the address that those of all things begin with"],
  created: ["--created <day>", "the day on which the vocabulary was made (default: that of --date)"],
  publisherUri: ["--publisher-uri <address>", "who publishes the vocabulary"],
  publisherName: ["--publisher-name <name>", "the name of the publisher (default: the framework's)"],
  issuerUri: ["--issuer-uri <address>", "who stands behind the badges"],
  issuerName: ["--issuer-name <name>", "the name of the issuer"],
  accounts: ["--accounts <address>", "the home page of the system in which people are account names"],
  layout: ["--layout <layout>", "a row a person, or a row for each skill of each person", ["wide", "long"]],
  format: ["--format <kind>", "the kind of file"],
  withRestrictedText: [
    "--with-restricted-text",
    "write text that its licence forbids to hand on, such as that of SFIA: only with a licence to do so",
  ],
};

/** The option of a format. */
export function formatOption(name: FormatOptionName): Option {
  if (name === "capacity") return countOption("--capacity <places>", "places of a run, where the table does not say");
  if (name === "map") return mapOption();
  if (name === "dates") return datesOption();
  if (name === "encoding") return encodingOption();
  const [flags, description, choices] = described[name];
  const option = new Option(flags, description);
  if (choices) return option.choices(choices);
  return flags.endsWith(">") ? option.argParser(notBlank) : option;
}

/** `--date=` is a mistake of a script and no date. */
function notBlank(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("It must not be empty.");
  return text;
}
