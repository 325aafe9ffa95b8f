import { type Command, Option } from "commander";
import { type Endings, outputFormat } from "./outputFormat.js";

/** How the answer of a command leaves it. */
export interface PageOptions {
  readonly json?: true;
  readonly md?: true;
  readonly output?: string;
}

const endings = {
  text: ["txt"],
  markdown: ["md"],
  html: ["html", "htm"],
  xlsx: ["xlsx"],
  ods: ["ods"],
  json: ["json"],
} as const satisfies Endings<string>;

export type PageFormat = keyof typeof endings;

/** `--json`, `--md` and `--output`, whose name says what is written; a name that says something else is refused before anything is read. */
export function addPageOptions(command: Command): Command {
  return command
    .option("--json", "print the answer as JSON")
    .addOption(new Option("--md", "print Markdown").conflicts("json"))
    .option("--output <file>", "write the answer to a file: .html, .md, .txt, .xlsx, .ods or .json by its name")
    .hook("preAction", (_, action) => {
      pageFormat(action.opts<PageOptions>());
    });
}

/** @throws BadInput for a name that says something else. */
export function pageFormat({ output, json, md }: PageOptions): PageFormat {
  return outputFormat(output, endings, json ? "json" : md ? "markdown" : undefined);
}
