import { styleText } from "node:util";
import type { Tone } from "../render/page.js";
import type { Terminal } from "./Terminal.js";

const styles = {
  exceeded: "cyan",
  met: "green",
  partial: "yellow",
  unmet: "red",
  unassessed: "magenta",
  heading: "bold",
  quiet: "dim",
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;

/** The colours of the command; none where the terminal takes none. */
export function painter({ colours }: Terminal): (tone: Tone, text: string) => string {
  // Whether the terminal takes colours has been decided: Node is not to decide it again.
  return (tone, text) => (colours ? styleText(styles[tone], text, { validateStream: false }) : text);
}
