import type { Terminal } from "./Terminal.js";

/** For lists: on a screen a table fits it, and into a file or a pipe each thing keeps to one line. */
export function wide(terminal: Terminal): Terminal {
  return { ...terminal, columns: terminal.columns ?? Number.POSITIVE_INFINITY };
}
