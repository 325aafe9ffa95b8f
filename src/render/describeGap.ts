import { match } from "ts-pattern";
import { aboutName } from "../framework/aboutName.js";
import { findSkill } from "../framework/findSkill.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Coverage, Gap, Standing } from "../questions/gap/gap.js";
import { standingsThatCount } from "../questions/gap/standingsThatCount.js";
import { levelNames } from "./levelNames.js";
import { needMark } from "./needMark.js";

/** A gap in words. Names are as the data has them: whoever renders them makes them safe for its medium. */
export interface GapInWords {
  /** Person, role level and role. */
  readonly heading: string;
  /** The readiness in a word or three. */
  readonly verdict: string;
  /** One sentence of evidence for it. */
  readonly reason: string;
  /** `12 to 18 of 30 (40% to 60%)`; absent where nothing is asked. */
  readonly coverage?: string;
  readonly rows: readonly StandingInWords[];
  /** Stands under the table when a level rests on the person's own word. */
  readonly selfAssessed?: string;
  readonly unused: readonly { readonly skill: string; readonly has: string }[];
}

export interface StandingInWords {
  readonly status: Standing["status"];
  /** The skill's name, with a mark where the need is desirable or does not count. */
  readonly skill: string;
  readonly needed: string;
  readonly has: string;
  readonly standing: string;
}

/** The words that every rendering of a gap shares. */
export function describeGap<Ids extends FrameworkIds>(framework: Framework<Ids>, gap: Gap<NoInfer<Ids>>): GapInWords {
  requireSameFramework(framework, gap.framework, "The gap");
  const levelName = levelNames(framework);
  const selfAssessed = gap.standings.filter(({ assessor }) => assessor === "self").length;
  return {
    heading: `${gap.person}: ${aboutName(framework, gap)}`,
    ...verdictOn(gap),
    ...(gap.coverage.outOf > 0 && { coverage: coverageInWords(gap.coverage) }),
    rows: gap.standings.map((standing) =>
      standingInWords(standing, findSkill(framework, standing.skill).name, levelName),
    ),
    ...(selfAssessed > 0 && {
      selfAssessed: `(self): only the person's own word stands behind the level, in ${selfAssessed} of ${skills(gap.standings.length)}.`,
    }),
    unused: gap.unused.map(({ skill, has }) => ({ skill: findSkill(framework, skill).name, has: levelName(has) })),
  };
}

function standingInWords(standing: Standing, skill: string, levelName: (level: string) => string): StandingInWords {
  return {
    status: standing.status,
    skill: skill + needMark(standing.importance, standing.outOf > 0),
    needed: standing.needed === undefined ? "any level" : levelName(standing.needed),
    has: hasInWords(standing, levelName) + (standing.assessor === "self" ? " (self)" : ""),
    standing: match(standing)
      .with({ status: "exceeded" }, () => "exceeded")
      .with({ status: "met" }, () => "met")
      .with({ status: "partial" }, ({ by }) => (by === 1 ? "1 rung short" : `${by} rungs short`))
      .with({ status: "unmet" }, () => "not held")
      .with({ status: "unassessed" }, () => "not assessed")
      .exhaustive(),
  };
}

function hasInWords(standing: Standing, levelName: (level: string) => string): string {
  return match(standing)
    .with({ status: "exceeded" }, { status: "met" }, { status: "partial" }, ({ has }) => levelName(has))
    .with({ status: "unmet" }, () => "none")
    .with({ status: "unassessed" }, () => "?")
    .exhaustive();
}

function verdictOn({ standings, readiness }: Gap): { verdict: string; reason: string } {
  const counting = standingsThatCount(standings);
  const all = counting.length;
  const unknown = counting.filter(({ status }) => status === "unassessed").length;
  const short = counting.filter(({ status }) => status === "partial" || status === "unmet").length;
  if (readiness === "nothing-asked") {
    const reason = standings.length === 0 ? "no skills are listed for it." : "none of the skills listed counts.";
    return { verdict: "Nothing is asked", reason };
  }
  if (unknown === all) {
    const none =
      all === 1
        ? "the one skill needed has not been assessed."
        : `not one of the ${all} skills needed has been assessed.`;
    return { verdict: "Nothing is known yet", reason: none };
  }
  const are = (count: number) => (count === 1 ? "is" : "are");
  return match(readiness)
    .with("ready", () => ({
      verdict: "Ready",
      reason: standings.every(({ status }) => status === "met" || status === "exceeded")
        ? "every need is met."
        : "every need that counts is met.",
    }))
    .with("ready-if-confirmed", () => ({
      verdict: "Ready if confirmed",
      reason: `nothing known is short, but ${unknown} of ${skills(all)} ${are(unknown)} not assessed.`,
    }))
    .with("not-ready", () => ({
      verdict: "Not ready",
      reason: `${short} of ${skills(all)} ${are(short)} short${unknown > 0 ? ` and ${unknown} ${are(unknown)} not assessed` : ""}.`,
    }))
    .exhaustive();
}

/** Per cents are rounded down, so that nothing short of everything reads as 100%. */
function coverageInWords({ low, high, outOf }: Coverage): string {
  const percent = (part: number) => `${Math.floor((part * 100) / outOf)}%`;
  const range = (say: (part: number) => string) => (low === high ? say(low) : `${say(low)} to ${say(high)}`);
  return `${range(String)} of ${outOf} (${range(percent)})`;
}

const skills = (count: number) => (count === 1 ? "1 skill" : `${count} skills`);
