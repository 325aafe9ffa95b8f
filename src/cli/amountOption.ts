import { InvalidArgumentError, Option } from "commander";

/** An option that takes a number of 0 or more, such as money or seconds. */
export function amountOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(value)) throw new InvalidArgumentError("It must be a number of 0 or more.");
    return value;
  });
}
