/** A fenced block of code in a text, and where it stands. */
export interface CodeBlock {
  readonly file: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
  /** The line of the closing fence. */
  readonly end: number;
  readonly language: string;
  readonly code: string;
  /** What the comment on the line above the fence says: `<!-- example: examples/gap.ts -->` says `example: examples/gap.ts`. */
  readonly marker?: string;
}

const opening = /^```(\w+)$/;

/** The fenced blocks of a Markdown text that stand at the beginning of a line. */
export function markdownBlocks(file: string, text: string): CodeBlock[] {
  const lines = text.split("\n");
  const blocks: CodeBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const language = opening.exec(lines[i] ?? "")?.[1];
    if (language === undefined) continue;
    const start = i;
    const end = lines.indexOf("```", start + 1);
    if (end === -1) throw new Error(`${file}:${start + 1}: the block has no end`);
    const marker = /^<!-- (.+) -->$/.exec(lines[start - 1] ?? "")?.[1];
    const code = lines.slice(start + 1, end).join("\n");
    blocks.push({ file, line: start + 1, end: end + 1, language, code, ...(marker !== undefined && { marker }) });
    i = end;
  }
  return blocks;
}

/** The fenced blocks in the doc comments of a TypeScript source. */
export function docCommentBlocks(file: string, source: string): CodeBlock[] {
  const inComments = source
    .split("\n")
    .map((line) => /^\s*\* ?(.*)$/.exec(line)?.[1] ?? "")
    .join("\n");
  return markdownBlocks(file, inComments);
}
