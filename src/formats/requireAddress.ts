import { OptionError } from "../framework/OptionError.js";

/**
 * An option that has to be an address (an IRI that nothing has to be escaped in).
 *
 * @throws {@link OptionError} for anything else.
 */
export function requireAddress(option: string, address: string): string {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(address)) {
    throw new OptionError(
      `${option} has to be an address such as https://example.org/skills, not ${JSON.stringify(address).slice(0, 100)}`,
    );
  }
  return address;
}
