import { InvalidArgumentError, Option } from "commander";

/** An option that takes some of these words, separated by commas or in several options, in the order they are given. */
export function wordsOption<const Word extends string>(
  flags: string,
  description: string,
  words: readonly Word[],
): Option {
  return new Option(flags, `${description} (${words.join(", ")})`).argParser(
    (text: string, earlier: readonly Word[] | undefined): readonly Word[] => {
      const given = text.split(",").map((part) => {
        const word = words.find((candidate) => candidate === part.trim());
        if (word === undefined) throw new InvalidArgumentError(`Allowed are ${words.join(", ")}.`);
        return word;
      });
      return [...(earlier ?? []), ...given];
    },
  );
}
