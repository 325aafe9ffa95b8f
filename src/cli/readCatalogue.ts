import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import { ParseError } from "../parse/ParseError.js";
import { safeParseCatalogue } from "../parse/parseCatalogue.js";
import { courseFacts } from "../plan/training/courseFacts.js";
import { accepted } from "./accepted.js";
import { readJson } from "./readJson.js";
import type { Terminal } from "./Terminal.js";

/**
 * The catalogue in a JSON file (`-`: standard input), fit to plan with.
 *
 * @throws {@link BadInput} with every issue, of which costs in several currencies is one.
 */
export async function readCatalogue(terminal: Terminal, framework: Framework, file: string): Promise<Catalogue> {
  const catalogue = accepted(file, safeParseCatalogue(framework, await readJson(terminal, file)));
  try {
    courseFacts(framework, catalogue);
  } catch (error) {
    if (error instanceof ParseError) return accepted(file, { ok: false, issues: error.issues });
    throw error;
  }
  return catalogue;
}
