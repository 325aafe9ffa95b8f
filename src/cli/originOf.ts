import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { translateProfile } from "../questions/crosswalks/translateProfile.js";
import { asKnown } from "./asKnown.js";
import { crosswalkOf } from "./crosswalkOf.js";
import type { ReadingOptions } from "./readingOptions.js";
import type { Terminal } from "./Terminal.js";

/** Where people come from. */
export interface Origin {
  /** The framework in whose words they are written down. */
  readonly framework: Framework;
  /** The same people as the question takes them: as they are known on the day asked for, and in the words of its framework. */
  readonly asAsked: (people: readonly Profile[]) => readonly Profile[];
}

/** The framework that people are read in: that of the question, or with `--crosswalk` the one that it leads from. @throws {@link BadInput} */
export async function originOf(terminal: Terminal, to: Framework, options: ReadingOptions): Promise<Origin> {
  if (options.crosswalk === undefined)
    return { framework: to, asAsked: (people) => asKnown(terminal, to, people, options) };
  const { from, crosswalk, on } = await crosswalkOf(terminal, to, options.crosswalk, options);
  return {
    framework: from,
    asAsked(people) {
      const answers = asKnown(terminal, from, people, options).map((one) =>
        translateProfile(from, to, crosswalk, one, { on }),
      );
      const [claims, hints] = (["claims", "hints"] as const).map((of) =>
        answers.reduce((sum, answer) => sum + answer[of].length, 0),
      );
      terminal.writeError(
        `Carried over from ${from.title}: ${claims} levels, which nobody has assessed here; ${hints} that led to none\n`,
      );
      return answers.map(({ profile }) => profile);
    },
  };
}
