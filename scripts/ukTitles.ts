import { readFileSync } from "node:fs";
import type { FrameworkData } from "../src/model/framework.js";
import type { Title, TitleMeaning } from "../src/model/title.js";

/** The titles of `scripts/uk/job-titles.json`, for a framework whose ids they name. */
export function ukTitles({ roles }: Pick<FrameworkData, "roles">): Title[] {
  const { titles } = JSON.parse(readFileSync(new URL("./uk/job-titles.json", import.meta.url), "utf8")) as {
    readonly titles: Readonly<Record<string, string>>; // Our own file, beside this one; the door checks every id.
  };
  const roleOfLevel = new Map(roles.flatMap((role) => role.levels.map(({ id }) => [id, role.id])));

  function meaning(text: string): TitleMeaning {
    const [match = "", id = ""] = text.split(" ");
    if (match !== "exact" && match !== "close" && match !== "broad") throw new Error(`Not a match: ${text}`);
    const role = roleOfLevel.get(id);
    return role === undefined ? { role: id, match } : { role, roleLevel: id, match };
  }
  return Object.entries(titles).map(([title, means]) => ({
    title,
    means: means === "" ? [] : means.split(", ").map(meaning),
  }));
}
