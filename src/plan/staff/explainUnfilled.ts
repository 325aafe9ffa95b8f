import { askedOfPost } from "../../framework/askedOfPost.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Post } from "../../model/post.js";
import { gap } from "../../questions/gap/gap.js";
import { type Candidates, measuredFor } from "./Candidates.js";
import type { Matching } from "./Matching.js";
import type { PairValues } from "./PairValues.js";
import type { NearestPerson, PostToFill, PostToHireFor } from "./Staffing.js";
import type { StaffPostsOptions } from "./StaffPostsOptions.js";
import { shortfall } from "./shortfall.js";
import type { TimeFacts } from "./time/TimeFacts.js";

/** What filling a post would cost at least: fit, and perhaps another post. */
export interface Loss {
  readonly fit: number;
  readonly emptied?: number;
}

/** Says of posts that nobody is proposed for why that is, what filling them would cost, and who is nearest. */
export function explainUnfilled<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  candidates: Candidates<Ids>,
  values: PairValues,
  matching: Pick<Matching, "columnOf" | "rowOf">,
  lossOf: (row: number) => Loss | undefined,
  { forbidden = [] }: Pick<StaffPostsOptions, "forbidden">,
  time?: TimeFacts,
): (post: Post<Ids>, row: number) => Omit<PostToHireFor<Ids>, keyof PostToFill> {
  const postOf = new Map<string, string>();
  for (const [row, column] of matching.columnOf.entries()) {
    const [post, profile] = [candidates.posts[row], candidates.people[column]];
    if (post && profile) postOf.set(profile.person, post.id);
  }
  const barred = new Map<string, Set<string>>();
  for (const { post, person } of forbidden) barred.set(post, (barred.get(post) ?? new Set()).add(person));
  let rowsWithRoom: Uint8Array | undefined;
  return (post, row) => {
    if (measuredFor(candidates, post).outOf === 0) return { action: "hire", why: "nothing-asked" };
    if (time?.posts[row]?.months.length === 0) return { action: "hire", why: "not-open" };
    const nearest = nearestTo(framework, candidates, post, postOf, barred.get(post.id));
    const named = nearest && { nearest };
    if (values.rows[row]?.[0]?.every(Number.isNaN) ?? true) return { action: "hire", why: "nobody-allowed", ...named };
    rowsWithRoom ??= rowsThatReachAFreeColumn(values.rows, matching);
    const loss = lossOf(row);
    const emptied = candidates.posts[loss?.emptied ?? -1]?.id;
    return {
      action: "hire",
      why: rowsWithRoom[row] !== 1 ? "too-few-people" : time ? "worse-over-time" : "better-elsewhere",
      ...(loss && { loss: loss.fit }),
      ...(emptied !== undefined && { empties: emptied }),
      ...named,
    };
  };
}

/** Marks the rows that could have a column without emptying another row: from which rows passing columns on lead to a free one. */
function rowsThatReachAFreeColumn(
  rows: readonly (readonly Float64Array[])[],
  { columnOf, rowOf }: Pick<Matching, "columnOf" | "rowOf">,
): Uint8Array {
  const reaches = new Uint8Array(rows.length);
  const queue: number[] = [];
  for (let column = 0; column < rowOf.length; column++) if (rowOf[column] === -1) queue.push(column);
  for (const column of queue) {
    for (const [row, values] of rows.entries()) {
      if (reaches[row] === 1 || Number.isNaN(values[0]?.[column])) continue;
      reaches[row] = 1;
      const present = columnOf[row] ?? -1;
      if (present >= 0) queue.push(present); // A list being walked goes on with what is added to it.
    }
  }
  return reaches;
}

function nearestTo<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  candidates: Candidates<Ids>,
  post: Post<Ids>,
  postOf: ReadonlyMap<string, string>,
  forbidden: ReadonlySet<string> = new Set(),
): NearestPerson<Ids> | undefined {
  const { low, high, rungsShort } = measuredFor(candidates, post);
  let nearest = -1;
  for (const [place, { person }] of candidates.people.entries()) {
    if ((low[place] ?? 0) === 0 || forbidden.has(person)) continue;
    const difference =
      (low[place] ?? 0) - (low[nearest] ?? 0) ||
      (high[place] ?? 0) - (high[nearest] ?? 0) ||
      (rungsShort[nearest] ?? 0) - (rungsShort[place] ?? 0);
    if (nearest < 0 || difference > 0) nearest = place;
  }
  const profile = candidates.people[nearest];
  if (!profile) return undefined;
  const answer = gap<Ids>(framework, profile, askedOfPost(post));
  const fills = postOf.get(profile.person);
  return {
    person: profile.person,
    coverage: answer.coverage,
    ...(fills !== undefined && { fills }),
    ...shortfall(answer),
  };
}
