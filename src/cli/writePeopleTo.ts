import type { Profile } from "../model/profile.js";
import { jsonText } from "./jsonText.js";
import { writeFiles } from "./writeFiles.js";

/** How help texts describe the file that {@link writePeopleTo} writes. */
export const peopleOutput = "write the people as they are then to this file, as JSON that every command reads";

/** Writes people to the file of `--people-output`, where one is named. @throws {@link BadInput} */
export async function writePeopleTo(file: string | undefined, people: readonly Profile[]): Promise<void> {
  if (file !== undefined) await writeFiles([{ file, text: jsonText(people) }]);
}
