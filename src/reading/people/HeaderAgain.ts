import type { Framework } from "../../model/framework.js";
import { headerText } from "../tables/columnNames.js";
import { isColumnName, isPersonColumn } from "../words/noName.js";
import { skillsMeant } from "../words/skillsMeant.js";
import type { PeopleLayout } from "./PeopleLayout.js";

/** What is said of a row below a header of other columns, in every table of people. */
export const belowOther =
  "the row stands below another header than that of the table; left out, put it in a table of its own";

/** Knows a header where it stands again among the rows of its table, and another one. */
export class HeaderAgain {
  readonly #layout: PeopleLayout;
  readonly #framework: Framework;
  /** The rows that the header stands in, as they stand there. */
  readonly #rows: readonly (readonly string[])[];

  constructor(layout: PeopleLayout, framework: Framework, above: readonly (readonly string[])[]) {
    this.#layout = layout;
    this.#framework = framework;
    this.#rows = [layout.headers, ...above.map((cells) => cells.map(headerText))];
  }

  /**
   * What a row is that begins with the name of a column: the `same` header; an `other`, whose names stand in columns of something
   * else; `undefined` for a row that tells of columns, such as `Skill id`. `isFirst`: right below the header guidance may stand.
   */
  in(cellAt: (place: number) => string, isFirst: boolean): "same" | "other" | undefined {
    const { places, skills } = this.#layout;
    const people = (["id", "person", "firstName", "lastName"] as const).map((field) => places.get(field));
    const isOfPeople = people.some((place) => place !== undefined && isPersonColumn(cellAt(place)));
    let isOther = false;
    for (const place of [...places.values(), ...skills]) {
      const text = headerText(cellAt(place));
      if (text === "" || people.includes(place) || this.#rows.some((row) => row[place] === text)) continue;
      if (isColumnName(text)) return "other";
      isOther ||= !isFirst || skillsMeant(this.#framework, text).length > 0;
    }
    if (!isOfPeople) return undefined;
    return isOther ? "other" : "same";
  }
}
