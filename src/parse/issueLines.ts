import type { Issue, JsonPath } from "../model/issue.js";
import { formatPath } from "./describeIssue.js";

/** So many different mistakes of a kind are written out. */
const writtenOut = 10;
const placesNamed = 3;

/** What one line is about: a mistake and where it was made, or the rest of a kind of mistakes. */
interface Line {
  /** Absent: the mistakes are as many as their places. */
  readonly mistake?: Issue;
  readonly places: string[];
  count: number;
}

/** How an issue is put: its own message, in the place where its path leads. A file of rows says it otherwise. */
export interface IssueWords {
  readonly placeOf?: (path: JsonPath) => string;
  readonly sentenceOf?: (issue: Issue) => string;
}

/**
 * A line an issue, its place first, in the order of the issues. The same mistake in many places is one line, with the
 * first places and how many more there are; of one kind of mistake, such as skills that are not known, ten are written
 * out and the others counted.
 */
export function issueLines(
  issues: readonly Issue[],
  { placeOf = formatPath, sentenceOf = ({ message }) => message }: IssueWords = {},
): string[] {
  const lines: Line[] = [];
  const lineOf = new Map<string, Line>();
  const kinds = new Map<string, number>();
  for (const issue of issues) {
    const line = lineFor(issue);
    line.count++;
    if (line.places.length < placesNamed) line.places.push(placeOf(issue.path));
  }
  return lines.map(({ mistake, places, count }) => {
    const others = count - places.length;
    const where = others > 0 ? `${places.join(", ")} and ${others} more` : places.join(", ");
    return mistake ? `${where}: ${sentenceOf(mistake)}` : `… and ${count} more like those above: ${where}`;
  });

  function lineFor(issue: Issue): Line {
    const [kind, mistake] = [kindOf(issue), mistakeIn(issue)];
    const different = kinds.get(kind) ?? 0;
    const isWrittenOut = different < writtenOut;
    const present = lineOf.get(mistake) ?? (isWrittenOut ? undefined : lineOf.get(kind));
    if (present) return present;
    const line: Line = { ...(isWrittenOut && { mistake: issue }), places: [], count: 0 };
    lineOf.set(isWrittenOut ? mistake : kind, line);
    kinds.set(kind, different + 1);
    lines.push(line);
    return line;
  }
}

/** Two issues of one mistake are told in the same words; what is missing is told by its key. */
function mistakeIn(issue: Issue): string {
  const key = issue.code === "shape" && issue.received === "missing" ? issue.path.findLast(isKey) : undefined;
  return JSON.stringify([issue.code, issue.message, key]);
}

function kindOf(issue: Issue): string {
  if (issue.code === "shape") return JSON.stringify([issue.code, issue.expected]);
  return JSON.stringify("kind" in issue ? [issue.code, issue.kind] : [issue.code]);
}

const isKey = (step: string | number) => typeof step === "string";
