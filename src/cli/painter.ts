import pc from "picocolors";
import { match } from "ts-pattern";
import type { Tone } from "../render/textTable.js";
import type { Terminal } from "./Terminal.js";

/** The colours of the command; none where the terminal takes none. */
export function painter({ colours }: Terminal): (tone: Tone, text: string) => string {
  const { bold, cyan, dim, green, magenta, red, yellow } = pc.createColors(colours);
  return (tone, text) =>
    match(tone)
      .with("exceeded", () => cyan(text))
      .with("met", () => green(text))
      .with("partial", () => yellow(text))
      .with("unmet", () => red(text))
      .with("unassessed", () => magenta(text))
      .with("heading", () => bold(text))
      .with("quiet", () => dim(text))
      .exhaustive();
}
