import { match } from "ts-pattern";
import type { Issue, JsonPath } from "../model/issue.js";

/** An issue before its sentence has been written. */
export type IssueFacts = Issue extends infer I ? (I extends Issue ? Omit<I, "message"> : never) : never;

const longestShown = 80;

/** Quotes a value from outside; a 10 MB id is named by its beginning. */
function quote(value: string): string {
  const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return JSON.stringify(shown);
}

const longestList = 20;

/** Quotes values from outside; of an endless list, the first. */
function quoteAll(values: readonly string[], separator = ", "): string {
  const shown = values.slice(0, longestList).map(quote).join(separator);
  return values.length > longestList ? `${shown} and ${values.length - longestList} more` : shown;
}

function levelName(level: string | null | undefined): string {
  if (level === undefined) return "not assessed";
  return level === null ? "below the lowest level" : quote(level);
}

/** A {@link JsonPath} as people write it: `roles[3].levels[0].needs[2].skill`. */
export function formatPath(path: JsonPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (step.length <= longestShown && /^[A-Za-z_$][\w$]*$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${quote(step)}]`;
  }
  return text === "" ? "(the whole value)" : text;
}

/** Adds to the facts of an issue the sentence that states them. */
export function describeIssue(facts: IssueFacts): Issue {
  return { ...facts, message: sentence(facts) } as Issue; // The facts with a message are what `Issue` is; TypeScript does not follow the spread of a union.
}

function sentence(facts: IssueFacts): string {
  return match(facts)
    .with({ code: "shape" }, ({ expected, received }) =>
      received === "missing" ? `is missing: expected ${expected}` : `expected ${expected}, found ${received}`,
    )
    .with({ code: "unknown-key" }, ({ key }) => `the key ${quote(key)} does not belong here`)
    .with(
      { code: "duplicate-id" },
      ({ kind, id, firstAt }) => `the ${kind} id ${quote(id)} is taken: see ${formatPath(firstAt)}`,
    )
    .with({ code: "unknown-id" }, ({ kind, id, near }) => {
      const hint = near.length > 0 ? `; near: ${quoteAll(near)}` : "";
      return `no ${kind} has the id ${quote(id)}${hint}`;
    })
    .with(
      { code: "duplicate-need" },
      ({ skill, firstAt }) => `the skill ${quote(skill)} is asked for twice: see ${formatPath(firstAt)}`,
    )
    .with(
      { code: "level-not-defined" },
      ({ skill, level, definedAt }) =>
        `the skill ${quote(skill)} is not defined at the level ${quote(level)}, only at ${quoteAll(definedAt)}`,
    )
    .with(
      { code: "level-order" },
      ({ from, to }) => `teaches from ${quote(from)} to ${quote(to)}, which is not above it`,
    )
    .with(
      { code: "circular-prerequisites" },
      ({ courses }) => `courses that are each other's prerequisites: ${quoteAll(courses, " needs ")}`,
    )
    .with({ code: "dates-out-of-order" }, ({ start, end }) => `ends on ${end}, before it starts on ${start}`)
    .with(
      { code: "mixed-currencies" },
      ({ currencies }) => `costs in ${quoteAll(currencies)} cannot be added up: a plan needs one currency`,
    )
    .with(
      { code: "outside-site-window" },
      ({ site, open, start, end }) =>
        `runs from ${start} to ${end}, but the site ${quote(site)} is open from ${open.from} until ${open.until}`,
    )
    .with(
      { code: "framework-mismatch" },
      ({ expected, received }) => `is for the framework ${quote(received)}, not for ${quote(expected)}`,
    )
    .with(
      { code: "contradicting-assessments" },
      ({ skill, levels }) =>
        `records of the skill ${quote(skill)} disagree: ${levels.map(levelName).join(" against ")}`,
    )
    .with(
      { code: "several-people" },
      ({ people }) => `the assessments are about ${people.length} people: ${quoteAll(people)}`,
    )
    .with(
      { code: "encoding" },
      ({ byte, line }) =>
        `is not UTF-8 text (nor UTF-16 with a byte-order mark): see line ${line}, byte ${byte}; save the file as UTF-8, or name its encoding, such as windows-1252`,
    )
    .with({ code: "malformed-csv" }, ({ reason }) => `is not CSV: ${reason}`)
    .with({ code: "missing-column" }, ({ column, columns }) => {
      const present = columns.length > 0 ? quoteAll(columns) : "none";
      return `has no column ${quote(column)}; its columns are ${present}`;
    })
    .with({ code: "too-long" }, ({ length, limit }) => `is ${length} characters long; at most ${limit} are read`)
    .exhaustive();
}
