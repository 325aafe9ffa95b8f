import { namesIn } from "../framework/namesIn.js";
import { suggestionsFor } from "../framework/suggestionsFor.js";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { safeParseProfile } from "../parse/parseProfile.js";
import { LevelWords } from "../reading/words/LevelWords.js";
import { quoted } from "../values/quoted.js";
import { accepted } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import { candidateLines } from "./candidateLines.js";

/** A person made of texts such as `prototyping=working`, skill and level as tables name them. @throws {@link BadInput} */
export function readHas(framework: Framework, texts: readonly string[], person = "you"): Profile {
  const words = new LevelWords(framework.levels);
  const has = new Map<string, string | null>();
  for (const text of texts) {
    const end = text.lastIndexOf("=");
    if (end < 1) throw new BadInput(`--has ${text}: say skill and level, such as --has "prototyping=working"`);
    const [skillText, levelText] = [text.slice(0, end).trim(), text.slice(end + 1).trim()];
    const found = namesIn(framework).skill(skillText);
    const [skill, another] = found;
    if (skill === undefined || another) {
      const near = another ? found : suggestionsFor(framework, "skill", skillText, 5).near;
      const what = another ? "can mean several skills" : "is not a skill";
      throw new BadInput(
        `--has ${text}: ${quoted(skillText)} ${what}${near.length > 0 ? "; near:" : ""}`,
        candidateLines(near),
      );
    }
    const { level } = words.read(levelText);
    if (level === undefined) {
      const levels = [...framework.levels.map(({ id }) => id), "none"].join(", ");
      throw new BadInput(`--has ${text}: ${quoted(levelText)} is not a level; there are: ${levels}`);
    }
    has.set(skill.id, level);
  }
  const { id, version } = framework;
  const profile = { person, framework: { id, version }, has: Object.fromEntries(has) };
  return accepted("--has", safeParseProfile(framework, profile));
}
