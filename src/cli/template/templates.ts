import { FrameworkReferences } from "../../formats/sheets/FrameworkReferences.js";
import { writtenFields } from "../../formats/sheets/frameworkRows.js";
import { frameworkFacts, frameworkSheets, type SheetKind, sheetKinds } from "../../formats/sheets/frameworkSheets.js";
import { whoAssess } from "../../model/assessors.js";
import { courseModes } from "../../model/courseModes.js";
import type { Framework } from "../../model/framework.js";
import { importances } from "../../model/importances.js";

/** What a template is of. */
export const templateKinds = ["framework", "people", "courses", "posts"] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** A column of a template: its header, what to write, and what there is to choose from. */
export interface TemplateColumn {
  readonly header: string;
  readonly about: string;
  readonly choices?: readonly string[];
}

/** A sheet of a template. */
export interface TemplateSheet {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows that stand there already. */
  readonly rows?: readonly (readonly string[])[];
}

/** The sheets of a template, with the levels, skills and role levels of a framework to choose from. */
export function templateSheets(kind: TemplateKind, framework: Framework): readonly TemplateSheet[] {
  const to = new FrameworkReferences(framework);
  const skills = framework.skills.map(({ id }) => to.skill(id));
  const levels = framework.levels.map(({ id }) => to.level(id));
  const roleLevels = framework.roles.flatMap((role) => role.levels.map(({ id }) => to.roleLevel(id)));
  const column = (header: string, about: string, choices?: readonly string[]): TemplateColumn =>
    choices && choices.length > 0 ? { header, about, choices } : { header, about };
  const day = "a day such as 2026-01-31";
  switch (kind) {
    case "framework":
      return frameworkTemplate(levels);
    case "people": {
      const columns = [
        column("person", "the name of the person, in every row"),
        column("role level", "the role level that the person has", roleLevels),
        column("skill", "one skill a row", skills),
        column("level", "the level held; none where nothing is held; empty where nobody has assessed it", [
          ...levels,
          "none",
        ]),
        column("assessor", "who says so", whoAssess),
        column("date", `when it was said: ${day}`),
        column("evidence", "what shows it, where you keep that"),
      ];
      return [{ name: "People", about: "A row for each skill of each person.", columns }];
    }
    case "courses": {
      const columns = [
        column("course", "a short id of the course, in every row about it"),
        column("title", "what the course is called"),
        column("provider", "who gives it"),
        column("skill", "a skill that it teaches, one a row", skills),
        column("from", "the level that people need before it; empty where they need none", levels),
        column("to", "the level that it leads to", levels),
        column("duration", "how long it takes, such as P3D for three days"),
        column("cost", "the price of a place, as a number"),
        column("currency", "the currency of the price, such as GBP"),
        column("mode", "how it is given", courseModes),
        column("offering", "a short id of a run; empty where no run is planned"),
        column("site", "where the run is"),
        column("start", `when it starts: ${day}`),
        column("end", `when it ends: ${day}`),
        column("capacity", "how many places it has"),
        column("minimum", "the fewest people with whom it takes place; empty for any"),
        column("run price", "the price of a place on this run, where it is its own"),
        column("fixed cost", "what it costs to put it on, however many come"),
      ];
      return [
        { name: "Courses", about: "A row for each skill that a course teaches, and for each of its runs.", columns },
      ];
    }
    case "posts": {
      const columns = [
        column("post", "a short id of the post, such as its number"),
        column("role level", "the role level to be filled", roleLevels),
        column("site", "where the post is"),
        column("hub", "the hub by which posts are totalled"),
        column("count", "how many such posts there are, where it is not one"),
        column("opens", `when it is to be filled: ${day}`),
        column("closes", `the last day on which it is: ${day}`),
        column("grade", "its pay grade"),
      ];
      return [{ name: "Posts", about: "A row a post.", columns }];
    }
  }
}

const aboutFields: Readonly<Record<string, string>> = {
  id: "may stay empty: an id is made from the name",
  name: "the name, as people know it",
  description: "what it is, in a sentence or more",
  url: "where more is said, as an http or https address",
  aliases: "other names in use, one a line",
  formerNames: "names it had before, newest first, one a line",
  definedAt: "the levels at which the skill is defined, one a line; empty: all of them",
  gradesAsOf: "the day for which the grades are known, such as 2026-01-31",
  grades: "pay grades, one a line, the lowest first",
  track: "such as technical or management; empty on the main ladder",
  level: "the level asked for; empty: at any level",
  weight: "a whole number from 0 to 1000; usually empty",
};

/** A blank framework: the levels of another stand as columns of its skills, to be renamed, and nothing else is filled in. */
function frameworkTemplate(levels: readonly string[]): TemplateSheet[] {
  const choices: Readonly<Record<string, readonly string[]>> = {
    "needs.importance": importances,
    "needs.level": levels,
    "titles.match": ["exact", "close", "broad"],
  };
  return sheetKinds.map((kind: SheetKind) => {
    const { name, about } = frameworkSheets[kind];
    const fields = writtenFields(kind).map(({ field, header }): TemplateColumn => {
      const own = choices[`${kind}.${field}`];
      return { header, about: aboutFields[field] ?? `the ${header}`, ...(own && own.length > 0 && { choices: own }) };
    });
    const levelColumns = levels.map((level) => ({
      header: level,
      about: `what the skill looks like at ${level}, a line a sentence`,
    }));
    const columns = kind === "skills" ? [...fields, ...levelColumns] : fields;
    const rows = kind === "framework" ? Object.values(frameworkFacts).map((fact) => [fact]) : undefined;
    return { name, about, columns, ...(rows && { rows }) };
  });
}
