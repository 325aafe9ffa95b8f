import type { Issue, JsonPath } from "../model/issue.js";
import { quoted } from "../values/quoted.js";

/** An issue before its sentence has been written. */
export type IssueFacts = Issue extends infer I ? (I extends Issue ? Omit<I, "message"> : never) : never;

const longestPlain = 80;
const longestList = 20;

/** Quotes values from outside; of an endless list, the first. */
function quoteAll(values: readonly string[], separator = ", "): string {
  const shown = values.slice(0, longestList).map(quoted).join(separator);
  return values.length > longestList ? `${shown} and ${values.length - longestList} more` : shown;
}

function levelName(level: string | null | undefined): string {
  if (level === undefined) return "not assessed";
  return level === null ? "below the lowest level" : quoted(level);
}

/** A {@link JsonPath} as people write it: `roles[3].levels[0].needs[2].skill`. */
export function formatPath(path: JsonPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (step.length <= longestPlain && /^[A-Za-z_$][\w$]*$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${quoted(step)}]`;
  }
  return text === "" ? "(the whole value)" : text;
}

/** Adds to the facts of an issue the sentence that states them. */
export function describeIssue(facts: IssueFacts): Issue {
  return { ...facts, message: issueSentence(facts, formatPath) } as Issue; // The facts with a message are what `Issue` is; TypeScript does not follow the spread of a union.
}

/** The facts of an issue as one sentence; `placeOf` says how it names another place in the data. */
export function issueSentence(facts: IssueFacts, placeOf: (path: JsonPath) => string): string {
  switch (facts.code) {
    case "shape": {
      const { expected, received, next } = facts;
      const found =
        received === "missing" ? `is missing: expected ${expected}` : `expected ${expected}, found ${received}`;
      return next === undefined ? found : `${found}; ${next}`;
    }
    case "unknown-key": {
      const allowed = facts.allowed ? `; the keys here are ${quoteAll(facts.allowed)}` : "";
      return `the key ${quoted(facts.key)} does not belong here${allowed}`;
    }
    case "duplicate-id":
      return facts.kind === "person"
        ? `the person ${quoted(facts.id)} is there already: see ${placeOf(facts.firstAt)}`
        : `the ${facts.kind} id ${quoted(facts.id)} is taken: see ${placeOf(facts.firstAt)}`;
    case "unknown-id": {
      const hint = facts.near.length > 0 ? `; near: ${quoteAll(facts.near)}` : "";
      return `no ${facts.kind} has the id ${quoted(facts.id)}${hint}`;
    }
    case "duplicate-need":
      return `the skill ${quoted(facts.skill)} is asked for twice: see ${placeOf(facts.firstAt)}`;
    case "level-not-defined": {
      const { skill, level, definedAt } = facts;
      return `the skill ${quoted(skill)} is not defined at the level ${quoted(level)}, only at ${quoteAll(definedAt)}`;
    }
    case "level-order":
      return `teaches from ${quoted(facts.from)} to ${quoted(facts.to)}, which is not above it`;
    case "circular-prerequisites":
      return `courses that are each other's prerequisites: ${quoteAll(facts.courses, " needs ")}`;
    case "dates-out-of-order":
      return `ends on ${facts.end}, before it starts on ${facts.start}`;
    case "minimum-above-places":
      return `takes place with ${facts.minimum} learners or more, and has room for ${facts.places}`;
    case "mixed-currencies":
      return `costs in ${quoteAll(facts.currencies)} cannot be added up: a plan needs one currency`;
    case "outside-site-window": {
      const { site, open, start, end } = facts;
      return `runs from ${start} to ${end}, but the site ${quoted(site)} is open from ${open.from} until ${open.until}`;
    }
    case "framework-mismatch":
      return `is for the framework ${quoted(facts.received)}, not for ${quoted(facts.expected)}`;
    case "contradicting-assessments": {
      const levels = facts.levels.map(levelName).join(" against ");
      return `records of the skill ${quoted(facts.skill)} disagree: ${levels}`;
    }
    case "several-people":
      return `the assessments are about ${facts.people.length} people: ${quoteAll(facts.people)}`;
    case "encoding": {
      const { byte, line } = facts;
      return `is not UTF-8 text (nor UTF-16 with a byte-order mark): see line ${line}, byte ${byte}; save the file as UTF-8, or name its encoding, such as windows-1252`;
    }
    case "malformed-json":
      return `is not JSON: line ${facts.line}, column ${facts.column}: ${facts.reason}`;
    case "duplicate-key": {
      const { key, line, column, first } = facts;
      return `the key ${quoted(key)} stands here twice, in line ${first.line}, column ${first.column} and in line ${line}, column ${column}: take one out`;
    }
    case "malformed-csv":
      return `is not CSV: ${facts.reason}`;
    case "missing-column": {
      const present = facts.columns.length > 0 ? quoteAll(facts.columns) : "none";
      const next = facts.next === undefined ? "" : `; ${facts.next}`;
      return `has no column ${quoted(facts.column)}; its columns are ${present}${next}`;
    }
    case "too-long":
      return `is ${facts.length} characters long; at most ${facts.limit} are read`;
  }
}
