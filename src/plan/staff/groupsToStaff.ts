import { askedOfPost } from "../../framework/askedOfPost.js";
import type { Framework } from "../../model/framework.js";
import type { Deadline } from "../solve/Deadline.js";
import type { EntryReading } from "../training/entryReading.js";
import { entrySkills } from "../training/entrySkills.js";
import type { Learner } from "../training/learnerOf.js";
import type { TrainingQuestion } from "../training/trainingProgram.js";
import { type Candidates, measuredFor } from "./Candidates.js";
import type { PostGroup } from "./jointProgram.js";
import { type PairValues, pairValue } from "./PairValues.js";
import { gainsOverTime, type PostInPeriod, type TimeFacts } from "./time/TimeFacts.js";
import { layer } from "./valuesOfPairs.js";
import { type Prospect, undominated, whoCanBeTrained } from "./whoCanBeTrained.js";

interface GroupSupport {
  readonly deadline: Deadline;
  readonly entry: EntryReading | undefined;
  readonly time: TimeFacts | undefined;
}

export async function groupsToStaff(
  framework: Framework,
  candidates: Candidates,
  pairs: PairValues,
  question: Pick<TrainingQuestion, "catalogue" | "limits">,
  fitAfter: (row: number, person: number) => number,
  { deadline, entry = "course", time }: GroupSupport,
): Promise<PostGroup[]> {
  const learnerFor = whoCanBeTrained(framework, candidates, question, deadline, entry);
  const entered = entry === "course" ? entrySkills(question.catalogue) : undefined;
  const rowsOf = new Map<readonly Float64Array[], number[]>();
  for (const [row, values] of pairs.rows.entries()) {
    const rows = rowsOf.get(values);
    if (rows) rows.push(row);
    else rowsOf.set(values, [row]);
  }
  const most = candidates.posts.length;
  const groups: PostGroup[] = [];
  for (const rows of rowsOf.values()) {
    const row = rows[0] ?? 0;
    const post = candidates.posts[row];
    if (!post) continue;
    const asked = askedOfPost(post);
    const { rungsShort } = measuredFor(candidates, post);
    const inPeriod = time?.posts[row];
    const gains = time && inPeriod ? gainsOverTime(time, inPeriod) : undefined;
    const asTheyAre: (Prospect & { readonly isReady: boolean })[] = [];
    const able: Prospect[] = [];
    for (let person = 0; person < pairs.columns; person++) {
      const kept = pairValue(pairs, row, layer.kept, person);
      if (Number.isNaN(kept)) continue;
      const isReady = (rungsShort[person] ?? 0) === 0;
      const isAgainst = pairValue(pairs, row, layer.sites, person) < 0;
      const learner: Learner = {
        person: candidates.people[person]?.person ?? "",
        targets: [],
        unassessed: [],
        done: new Set(),
        held: new Map(),
        isKnown: () => true,
        entry,
      };
      const fit = pairValue(pairs, row, layer.fit, person);
      const gained = gains?.(person, isReady);
      const prospect = { person, learner, fit, isAgainst, isKept: kept > 0, ...(gained && { gained }) };
      asTheyAre.push({ ...prospect, isReady });
      if (isReady) able.push(prospect);
      else {
        const taught = await learnerFor(person, asked);
        const fitThen = taught ? fitAfter(row, person) : Number.NaN;
        if (taught && !Number.isNaN(fitThen)) able.push({ ...prospect, learner: taught, fit: fitThen });
      }
    }
    groups.push({
      asked: JSON.stringify(asked),
      rows,
      asTheyAre: bestAsTheyAre(asTheyAre, most),
      trained: (isMonotone(inPeriod) ? undominated(able, most, entered, time) : able).filter(
        ({ learner }) => learner.targets.length > 0,
      ),
      ...(inPeriod && { inPeriod }),
    });
  }
  return groups;
}

/** Whether it is never worse to fill a month more. */
function isMonotone(inPeriod: PostInPeriod | undefined): boolean {
  return !inPeriod || inPeriod.salary <= inPeriod.vacancy;
}

/** Of those who would have a post as they are the best, as many as there are posts: one of them is always free. */
function bestAsTheyAre<Ready extends Prospect & { readonly isReady: boolean }>(
  all: readonly Ready[],
  most: number,
): Ready[] {
  return all
    .toSorted(
      (a, b) =>
        Number(b.isKept) - Number(a.isKept) ||
        (b.gained?.[0] ?? 0) - (a.gained?.[0] ?? 0) ||
        (b.gained?.[1] ?? 0) - (a.gained?.[1] ?? 0) ||
        Number(b.isReady) - Number(a.isReady) ||
        b.fit - a.fit ||
        Number(a.isAgainst) - Number(b.isAgainst) ||
        a.person - b.person,
    )
    .slice(0, most)
    .sort((a, b) => a.person - b.person);
}
