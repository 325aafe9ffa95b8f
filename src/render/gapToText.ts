import { match } from "ts-pattern";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Gap } from "../questions/gap/gap.js";
import { standingsThatCount } from "../questions/gap/standingsThatCount.js";
import { describeGap } from "./describeGap.js";
import { joinBlocks } from "./textBlocks.js";
import type { TextOptions } from "./textOptions.js";
import { type Tone, textTable } from "./textTable.js";
import { withoutControls } from "./withoutControls.js";
import { wrapText } from "./wrapText.js";

/**
 * A gap as plain text for a terminal, a log or an e-mail: heading, verdict with the coverage, a table with a row a need,
 * then what the person holds and the role level does not use. Ends with a line end. For a web page or a wiki, use
 * `gapToMarkdown`.
 *
 * Names may come from anywhere: control characters in them, ANSI escapes among them, are made harmless. East Asian wide
 * characters and emoji count as two columns (roughly: joined emoji count as their parts).
 *
 * @throws {@link FrameworkMismatchError} for a gap of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { gapToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working", "user-focus": null } });
 * console.log(gapToText(uk, gap(uk, sam, "software-developer/senior-developer"), { width: 100 }));
 * ```
 */
export function gapToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gap: Gap<NoInfer<Ids>>,
  { width = 80, paint = (_, text) => text }: TextOptions = {},
): string {
  const { heading, verdict, reason, coverage, rows, selfAssessed, unused } = describeGap(framework, gap);
  const wrapped = (text: string) => wrapText(withoutControls(text), width);
  const options = { width, paint };
  const blocks: string[][] = [
    wrapped(heading).map((line) => paint("heading", line)),
    [
      ...wrapped(`${verdict}: ${reason}`).map((line) => painted(line, verdict, paint(verdictTone(gap), verdict))),
      ...(coverage === undefined ? [] : wrapped(`Coverage: ${coverage}`)),
    ],
  ];
  if (rows.length > 0) {
    const cells = rows.map(({ skill, needed, has, standing, status }) => [
      skill,
      needed,
      has,
      { text: standing, tone: status },
    ]);
    blocks.push(textTable(["Skill", "Needed", "Has", "Standing"], cells, options));
  }
  if (selfAssessed !== undefined) blocks.push(wrapped(selfAssessed).map((line) => paint("quiet", line)));
  if (unused.length > 0) {
    const cells = unused.map(({ skill, has }) => [skill, has]);
    blocks.push(textTable(["Held, but not used here", "Has"], cells, options));
  }
  return joinBlocks(blocks);
}

/** The line with its beginning painted, if it is the line that begins so. */
function painted(line: string, beginning: string, paintedBeginning: string): string {
  return line.startsWith(beginning) ? paintedBeginning + line.slice(beginning.length) : line;
}

function verdictTone({ readiness, standings }: Gap): Tone {
  if (readiness === "nothing-asked") return "quiet";
  if (standingsThatCount(standings).every(({ status }) => status === "unassessed")) return "unassessed";
  return match(readiness)
    .returnType<Tone>()
    .with("ready", () => "met")
    .with("ready-if-confirmed", () => "unassessed")
    .with("not-ready", () => "partial")
    .exhaustive();
}
