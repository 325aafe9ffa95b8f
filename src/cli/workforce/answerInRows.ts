import type { Command } from "commander";
import type { ReadWorkforce } from "../../workforce/readWorkforce.js";
import { BadInput } from "../BadInput.js";
import { jsonText } from "../jsonText.js";
import { noRoleLevels } from "../noRoleLevels.js";
import { notesTable } from "../notesTable.js";
import { nameOfFile } from "../readFileOrInput.js";
import { readFramework } from "../readFramework.js";
import { noteLines, refuseNotes } from "../refuseNotes.js";
import { type FileToWrite, writeFiles } from "../writeFiles.js";
import { csvEncoder } from "./csvEncoder.js";
import { jsonLinesEncoder } from "./jsonLinesEncoder.js";
import { notesInShort } from "./notesInShort.js";
import { type OnStop, orStopped } from "./orStopped.js";
import type { OutputFormat, RowEncoder } from "./RowEncoder.js";
import type { AskRows, RowQuestion } from "./RowQuestion.js";
import type { RowColumn } from "./RowTable.js";
import { type RateLine, rateLine } from "./rateLine.js";
import { readPeopleFile } from "./readPeopleFile.js";
import { checkRowOptions, type RowFormats, type RowOptions } from "./rowOptions.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";
import { type Summary, summaryText } from "./summaryText.js";
import { writeTable } from "./writeTable.js";

/** Reads the people, asks, and writes the rows; then the notes and the summary go to standard error. */
export async function answerInRows(
  terminal: StreamingTerminal,
  command: Command,
  options: RowOptions,
  askRows: AskRows,
): Promise<void> {
  const formats = checkRowOptions(command, options);
  const line = rateLine(terminal);
  const { read, summary } = await orStopped(async (onStop) => {
    onStop(line.clear);
    return readAndWrite(terminal, { ...options, formats }, askRows, { line, onStop });
  }).finally(line.clear);
  const width = terminal.errorColumns ?? terminal.columns ?? 80;
  if (read.notes.length > 0) terminal.writeError(notesTable(notesInShort(read), width));
  terminal.writeError(summaryText(summary));
}

interface Settled extends RowOptions {
  readonly formats: RowFormats;
}

async function readAndWrite(
  terminal: StreamingTerminal,
  options: Settled,
  askRows: AskRows,
  { line, onStop }: { readonly line: RateLine; readonly onStop: OnStop },
): Promise<{ readonly read: ReadWorkforce; readonly summary: Summary }> {
  const { formats, output, slice } = options;
  const started = performance.now();
  const framework = await readFramework(terminal, options.framework, options);
  const question = await askRows(framework);
  const read = await readPeopleFile(terminal, framework, { ...options, format: formats.people }, line);
  refuseNotes(read.notes, options, read.counts.notes);
  requireAnswerable(nameOfFile(options.people), question, read);
  const { table, figures } = question.ask(read.value);
  const summarise = (): Summary => ({
    question: question.name,
    ...read.counts,
    ...figures,
    seconds: Math.round(performance.now() - started) / 1_000,
    peakMemory: process.resourceUsage().maxRSS * 1_024,
  });
  let summary = summarise();
  await writeTable(terminal, table, await encoderOf(formats.output, table.columns), {
    ...(output !== undefined && { output }),
    rowsAtOnce: slice,
    onStop,
    onSlice: (done) => line.show({ what: question.name, count: done, unit: table.unit, share: done / table.count }),
    beside: async () => {
      summary = summarise();
      await writeFiles(filesBeside(options, read, summary));
    },
  });
  return { read, summary };
}

/** @throws {@link BadInput} where nobody has been read, or nobody has what the question is about: no answer is made of zeros. */
function requireAnswerable(
  file: string,
  { ofOwnRoleLevels }: RowQuestion,
  { value, notes, counts }: ReadWorkforce,
): void {
  if (value.people.length === 0 && counts.rows > 0)
    throw new BadInput(`nobody in ${file} can be read`, noteLines(notes));
  if (ofOwnRoleLevels && value.people.length > 0 && value.roleLevels.every((place) => place < 0))
    throw noRoleLevels(file, notes);
}

function filesBeside({ notes, summary: file }: RowOptions, read: ReadWorkforce, summary: Summary): FileToWrite[] {
  return [
    ...(notes === undefined ? [] : [{ file: notes, text: jsonText(read.notes) }]),
    ...(file === undefined ? [] : [{ file, text: jsonText(summary) }]),
  ];
}

async function encoderOf(format: OutputFormat, columns: readonly RowColumn[]): Promise<RowEncoder> {
  if (format === "csv") return csvEncoder(columns);
  if (format === "jsonl") return jsonLinesEncoder(columns);
  const { parquetEncoder } = await import("./parquetEncoder.js");
  return parquetEncoder(columns);
}
