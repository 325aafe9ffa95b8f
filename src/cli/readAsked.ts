import type { RoleLevelOrProfile } from "../framework/askedBy.js";
import type { Framework } from "../model/framework.js";
import { fold } from "../values/fold.js";
import { quoted } from "../values/quoted.js";
import type { AskedOptions } from "./addAskedOptions.js";
import { BadInput } from "./BadInput.js";
import { candidateLines } from "./candidateLines.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { nameOfFile } from "./readFileOrInput.js";
import type { ReadingOptions } from "./readingOptions.js";
import type { TableRead } from "./readMaps.js";
import { asItIs } from "./readPeople.js";
import { readRoleProfiles } from "./readRoleProfiles.js";
import type { Terminal } from "./Terminal.js";

/**
 * What a question is about: the role level that a text means, or with `--needs` a role profile of that file, the one of that id
 * or name where it holds several. `tables` are all that the command reads by the same options.
 *
 * @throws {@link BadInput} with the candidates where the text means none or several, or is missing where there are several.
 */
export async function readAsked(
  terminal: Terminal,
  framework: Framework,
  text: string | undefined,
  options: AskedOptions & Partial<ReadingOptions>,
  tables: readonly TableRead[] = ["needs"],
): Promise<RoleLevelOrProfile> {
  const { needs: file } = options;
  if (file === undefined) return chooseRoleLevel(framework, text ?? "").id;
  const profiles = await readRoleProfiles(terminal, framework, file, { ...asItIs, ...options }, tables);
  const wanted = fold(text ?? "");
  const meant = text === undefined ? profiles : profiles.filter(({ id, name }) => id === text || fold(name) === wanted);
  const [one, another] = meant;
  if (one && !another) return one;
  throw new BadInput(
    one || text === undefined
      ? `${nameOfFile(file)} holds ${profiles.length} role profiles; name one of them by its id:`
      : `${nameOfFile(file)} holds no role profile called ${quoted(text)}; there are:`,
    candidateLines(one ? meant : profiles),
  );
}
