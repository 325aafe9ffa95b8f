import { suggestionsFor } from "../../framework/suggestionsFor.js";
import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";
import { skillsMeant } from "./skillsMeant.js";

/** A hint costs a search: only the first mistakes of a file get one. */
const mostHints = 100;

const separators = [";", ",", "|", "\n", "/"] as const;

/** What a text that means nothing may have been meant to be, for the notes of one reading. Nothing is read by a hint. */
export class Hints {
  readonly #framework: Framework;
  #left = mostHints;

  constructor(framework: Framework) {
    this.#framework = framework;
  }

  /** `; near: ...` with the names that the search suggests, or that the framework has no such role, or nothing. */
  of(kind: "skill" | "role level", text: string): string {
    if (this.#left-- <= 0) return "";
    const separator = kind === "skill" ? this.#separatorIn(text) : undefined;
    if (separator !== undefined)
      return `, but several are: say what stands between them with lists, { "skill": ${quoted(separator)} }`;
    const { near, noSuchRole } = suggestionsFor(this.#framework, kind, text);
    if (near.length > 0) return `; near: ${near.map(({ name }) => JSON.stringify(name)).join(", ")}`;
    return noSuchRole === undefined ? "" : `; the framework has no role for ${quoted(noSuchRole)}`;
  }

  /** What divides a text into names of skills alone. */
  #separatorIn(text: string): string | undefined {
    return separators.find((separator) => {
      const parts = text.split(separator);
      return parts.length > 1 && parts.every((part) => skillsMeant(this.#framework, part).length === 1);
    });
  }
}
