import { extname } from "node:path";
import { BadInput } from "./BadInput.js";

/** The endings of file names by format, the usual format first. */
export type Endings<Format extends string> = { readonly [Each in Format]: readonly string[] };

/**
 * The format of an output, which the end of its name decides where it has one. What is said besides may name the format of an
 * end that nobody knows, and must not contradict one that is known.
 *
 * @throws {@link BadInput}
 */
export function outputFormat<Format extends string>(
  output: string | undefined,
  endings: Endings<Format>,
  said?: Format,
): Format {
  const formats = Object.keys(endings) as Format[]; // Its keys are the formats.
  const [usual] = formats;
  if (usual === undefined) throw new RangeError("there is no format");
  const end = output === undefined ? "" : extname(output).slice(1).toLowerCase();
  const told = formats.find((format) => endings[format].includes(end));
  const known = formats.map((format) => endings[format].map((one) => `.${one}`).join(" or ")).join(", ");
  if (told !== undefined && said !== undefined && told !== said)
    throw new BadInput(
      `${output} would be ${told} by its name, and ${said} is asked for: name it ${endings[said].map((one) => `.${one}`).join(" or ")}`,
    );
  if (told === undefined && end !== "" && said === undefined)
    throw new BadInput(`${output}: nothing is written as .${end}; name the file ${known}`);
  return told ?? said ?? usual;
}
