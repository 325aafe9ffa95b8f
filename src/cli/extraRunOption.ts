import { InvalidArgumentError, Option } from "commander";
import { describeIssue } from "../parse/describeIssue.js";
import { issueLines } from "../parse/issueLines.js";
import { parseJson } from "../parse/parseJson.js";
import type { ExtraRun } from "../plan/whatIfExtraRun.js";
import { extraRunSchema } from "../plan/whatIfExtraRun.schema.js";
import { moneyIn } from "../values/moneyIn.js";
import { quoted } from "../values/quoted.js";
import { schemaIssues } from "./schemaIssues.js";

/**
 * An option that may be given several times, each time with a run that is thought of: as JSON, or as
 * `course=agile,site=leeds,capacity=12,start=2026-09-01,end=2026-09-02,fixedCost=1500 GBP`. An id with a comma in it takes JSON.
 */
export function extraRunOption(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], "none")
    .argParser((text: string, earlier: readonly ExtraRun[]): readonly ExtraRun[] => [...earlier, extraRunIn(text)]);
}

function extraRunIn(text: string): ExtraRun {
  const run = text.trimStart().startsWith("{") ? inJson(text) : inPairs(text);
  const issues = schemaIssues(extraRunSchema, run).map(describeIssue);
  if (issues.length > 0) throw new InvalidArgumentError(`${issueLines(issues).join("; ")}.`);
  return run as ExtraRun; // The schema has nothing against it.
}

function inJson(text: string): unknown {
  const parsed = parseJson(text);
  if ("json" in parsed) return parsed.json;
  throw new InvalidArgumentError(`It ${parsed.issues.map((facts) => describeIssue(facts).message).join("; ")}.`);
}

function inPairs(text: string): unknown {
  const pairs = text.split(",").map((part): [string, unknown] => {
    const place = part.indexOf("=");
    if (place < 1) throw new InvalidArgumentError(`${quoted(part)} is not of the form name=value.`);
    const [key, value] = [part.slice(0, place).trim(), part.slice(place + 1).trim()];
    if (key === "cost" || key === "fixedCost") return [key, moneyOf(key, value)];
    return [key, (key === "capacity" || key === "minimum") && /^\d+$/.test(value) ? Number(value) : value];
  });
  const twice = pairs.find(([key], i) => pairs.findIndex(([other]) => other === key) !== i);
  if (twice) throw new InvalidArgumentError(`${JSON.stringify(twice[0])} is given twice.`);
  return Object.fromEntries(pairs);
}

function moneyOf(key: string, text: string): unknown {
  const money = moneyIn(text);
  if (money?.currency === undefined)
    throw new InvalidArgumentError(`${key} is an amount and its currency, such as 1500 GBP, not ${quoted(text)}.`);
  return money;
}
