import { nearest } from "../values/nearest.js";
import { quoted } from "../values/quoted.js";
import { found } from "./found.js";
import { OptionError } from "./OptionError.js";

/**
 * Refuses options that a function does not have, naming the nearest that it has: types do not reach JavaScript, JSON and
 * spreads, where a misspelt option would be ignored in silence. `undefined` behind an option is as good as no option.
 *
 * @throws {@link OptionError} for an option that is not among `known`.
 * @throws TypeError for options that are not an object.
 */
export function requireOptions<Options extends object>(
  functionName: string,
  options: Options,
  known: readonly (keyof Options & string)[],
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(
      `The options of ${functionName} are an object such as { ${known[0]}: … }; found ${found(options)}`,
    );
  }
  const names: readonly string[] = known;
  const stranger = Object.keys(options).find((name) => !names.includes(name));
  if (stranger === undefined) return;
  const [near] = nearest(stranger, known, 1);
  const hint = near === undefined ? `its options are ${known.join(", ")}` : `did you mean ${quoted(near)}?`;
  throw new OptionError(`${functionName} has no option ${quoted(stranger)}; ${hint}`);
}
