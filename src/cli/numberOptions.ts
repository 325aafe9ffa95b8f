import { InvalidArgumentError, Option } from "commander";

/** An option that takes a whole number of 0 or more. */
export function countOption(flags: string, description: string, standard?: number): Option {
  return numberOption(
    flags,
    description,
    standard,
    (value) => Number.isSafeInteger(value) && value >= 0,
    "a whole number of 0 or more",
  );
}

/** An option that takes a number from 0 to 1. */
export function shareOption(flags: string, description: string, standard?: number): Option {
  return numberOption(flags, description, standard, (value) => value >= 0 && value <= 1, "a number from 0 to 1");
}

function numberOption(
  flags: string,
  description: string,
  standard: number | undefined,
  isAllowed: (value: number) => boolean,
  allowed: string,
): Option {
  const option = new Option(flags, description).argParser((text: string) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!isAllowed(value)) throw new InvalidArgumentError(`It must be ${allowed}.`);
    return value;
  });
  return standard === undefined ? option : option.default(standard);
}
