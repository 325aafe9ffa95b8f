import type { Page } from "../render/page.js";
import { pagesTogether } from "../render/pagesTogether.js";
import { toHtml } from "../render/toHtml.js";
import { toMarkdown } from "../render/toMarkdown.js";
import { toText } from "../render/toText.js";
import { toWorkbook } from "../render/toWorkbook.js";
import { type PageOptions, pageFormat } from "./addPageOptions.js";
import { jsonText } from "./jsonText.js";
import { painter } from "./painter.js";
import type { Terminal } from "./Terminal.js";
import { type FileToWrite, writeFiles } from "./writeFiles.js";

/**
 * Prints an answer or writes it to the file of `--output`: as JSON as it is, as anything else as a page. Several pages stand
 * under one title. `also` are other files that hold what was answered: they and the answer are written all or none.
 */
export async function writeAnswer(
  terminal: Terminal,
  options: PageOptions,
  answer: unknown,
  pages: readonly Page[],
  also: readonly FileToWrite[] = [],
): Promise<void> {
  const format = pageFormat(options);
  const [only, another] = pages;
  const page = only !== undefined && another === undefined ? only : undefined;
  const together = () => page ?? pagesTogether(`${pages.length} answers`, pages);
  const shown = options.output === undefined ? { width: terminal.columns ?? 80, paint: painter(terminal) } : {};
  const printed =
    format === "json"
      ? jsonText(answer)
      : pages.length === 0
        ? ""
        : format === "xlsx" || format === "ods"
          ? await toWorkbook(together(), { kind: format })
          : format === "html"
            ? toHtml(together())
            : format === "markdown"
              ? toMarkdown(together())
              : toText(together(), shown);
  await writeFiles(options.output === undefined ? also : [...also, { file: options.output, text: printed }]);
  if (options.output === undefined && typeof printed === "string") terminal.writeOutput(printed);
}
