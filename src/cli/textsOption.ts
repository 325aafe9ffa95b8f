import { Option } from "commander";

/** An option that may be given several times, each time with one text. */
export function textsOption(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], "none")
    .argParser((text: string, earlier: readonly string[]) => [...earlier, text]);
}
