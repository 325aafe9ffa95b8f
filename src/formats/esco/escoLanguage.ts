import type { TableFile } from "../tableFiles/TableReading.js";
import type { EscoReading } from "./escoTables.js";

/**
 * The language of a download: as the caller says, or as the names of the files say, such as `skills_fr.csv` or
 * `occupations_en.ict-subset.csv`. None, with a note, where they do not say, or not the same.
 */
export function escoLanguage(
  files: readonly TableFile[],
  given: string | undefined,
  reading: EscoReading,
): string | undefined {
  const named = new Set<string>();
  for (const file of files) {
    const name = typeof file === "string" || file instanceof Uint8Array ? "" : file.name;
    const bare = name.split(/[/\\]/).at(-1) ?? "";
    const language = /_([a-z]{2})(?:[^a-z]|$)/iu.exec(bare)?.[1];
    if (language !== undefined) named.add(language.toLowerCase());
  }
  if (given !== undefined) return given;
  const [language] = named;
  if (named.size === 1) return language;
  const message =
    named.size === 0
      ? "neither the files nor their names say their language; the framework has none. Say it with the option language"
      : `the names of the files say several languages (${[...named].join(", ")}); the framework has none. Give files of one language`;
  reading.notes.add("language-not-given", message, {});
  return undefined;
}
