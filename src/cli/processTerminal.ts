import { buffer } from "node:stream/consumers";
import { systemErrorReason } from "./systemErrorReason.js";
import type { StreamingTerminal } from "./workforce/StreamingTerminal.js";

/**
 * The terminal of this process. Colours are for screens: `NO_COLOR` forbids them (no-color.org), `FORCE_COLOR` asks for
 * them where no screen is. A reader that stops reading (`| head`) is not an error.
 */
export function processTerminal(): StreamingTerminal {
  const { stdin, stdout, stderr, env } = process;
  const leave = (error: Error) => {
    const reason = systemErrorReason(error);
    if (reason === undefined) throw error;
    stderr.write(`error: standard output cannot be written: ${reason}\n`);
    process.exit(1);
  };
  stdout.on("error", (error: NodeJS.ErrnoException) => error.code === "EPIPE" || leave(error));
  stderr.on("error", (error: NodeJS.ErrnoException) => error.code === "EPIPE" || process.exit(1)); // Nowhere is left to say why.
  const forced = env.FORCE_COLOR ? env.FORCE_COLOR !== "0" : undefined;
  return {
    readInput: () => buffer(stdin),
    inputStream: () => stdin,
    outputTaken: () =>
      new Promise((resolve) => {
        if (!stdout.writableNeedDrain || stdout.destroyed) return resolve();
        for (const event of ["drain", "close"]) stdout.once(event, resolve);
      }),
    writeOutput: (text) => stdout.write(text),
    writeError: (text) => stderr.write(text),
    ...(stdout.isTTY && stdout.columns > 0 && { columns: stdout.columns }), // Some pseudo-terminals say 0.
    ...(stderr.isTTY && stderr.columns > 0 && { errorColumns: stderr.columns }),
    colours: !env.NO_COLOR && (forced ?? (stdout.isTTY === true && env.TERM !== "dumb")),
  };
}
