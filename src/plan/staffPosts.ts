import { OptionError } from "../framework/OptionError.js";
import { requireList } from "../framework/requireList.js";
import { requireOptions } from "../framework/requireOptions.js";
import { requireProfile } from "../framework/requireProfile.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Post } from "../model/post.js";
import type { Profile } from "../model/profile.js";
import { MoneyUnits } from "../values/MoneyUnits.js";
import { PlanError } from "./PlanError.js";
import { bestProposal, type Proposal } from "./staff/bestProposal.js";
import { type Candidates, candidatesFor } from "./staff/Candidates.js";
import { checkStaffing } from "./staff/checkStaffing.js";
import { fitAfterTraining } from "./staff/fitOfPairs.js";
import type { PairValues } from "./staff/PairValues.js";
import type { Staffing } from "./staff/Staffing.js";
import { type StaffPostsOptions, staffPostsOptions } from "./staff/StaffPostsOptions.js";
import { staffingFrom } from "./staff/staffingFrom.js";
import { staffingProblems } from "./staff/staffingProblems.js";
import { type StaffedWithTraining, staffWithTraining } from "./staff/staffWithTraining.js";
import { amountsOf } from "./staff/time/overTimeProblems.js";
import { type TimeFacts, timeFacts } from "./staff/time/TimeFacts.js";
import { valuesOfPairs } from "./staff/valuesOfPairs.js";
import { courseFacts } from "./training/courseFacts.js";

/**
 * Who might fill which post: one person a post, so that the sum of all fits is greatest. The answer is exact. For each post
 * it says `fill`, `train` (with what the person lacks) or `hire` (with why, and what the nearest person lacks).
 *
 * Of proposals with the same total fit the one that fills most posts is taken, then the one that goes against the fewest
 * people's `sites`, then the one in which most may be covered (`coverage.high`), then the one with the fewest rungs short,
 * and then the one that gives the first post, by id, the first person, by name, and so on. So the answer is the same in
 * whatever order posts and people are given.
 *
 * With `training` it decides in one program who has which post and who is trained for it, within a budget and shared places;
 * first comes then how many posts have somebody who is short of nothing in the end. That needs WebAssembly; nothing else does.
 *
 * A post that asks nothing is filled by nobody, unless somebody is locked to it or must stay there. Every answer
 * is held to what was asked by a check that shares nothing with the search.
 *
 * It is a proposal: it orders evidence and decides about nobody. What nobody has assessed counts as not held in the fit and
 * stands apart in `toConfirm`. To rank people for one role level use {@link matchPeople}; for one role level that a team is to
 * cover together, {@link coverRole}; for courses without posts {@link planTraining} and {@link planCohort}.
 *
 * @throws {@link OptionError} that names everything wrong with posts, people and options; or for a fit that is not a whole number of 0 or
 * more.
 * @throws TypeError for something that is not a list of profiles.
 * @throws {@link UnknownIdError} for a skill or level of a profile that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link ParseError} for a catalogue with something wrong.
 * @throws {@link PlanError} where a catalogue is given and HiGHS cannot be loaded, or fails; and for an answer that does not
 * stand up to the check.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { staffPosts } from "ddat-skills/plan";
 * import { uk } from "ddat-skills/uk";
 *
 * const people = [
 *   defineProfile(uk, { person: "sam", has: { "user-focus": "working" } }),
 *   defineProfile(uk, { person: "kim", has: { "user-focus": "working", "systems-design": "awareness" } }),
 * ];
 * const posts = [
 *   { id: "post-1", roleLevel: "software-developer/junior-developer" },
 *   { id: "post-2", roleLevel: "service-owner/service-owner" },
 * ] as const;
 * const staffing = await staffPosts(uk, people, posts);
 * console.log(staffing.posts.map(({ action, post }) => `${post}: ${action}`)); // [ 'post-1: fill', 'post-2: hire' ]
 * ```
 */
export async function staffPosts<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<NoInfer<Ids>>[],
  posts: readonly Post<NoInfer<Ids>>[],
  options: StaffPostsOptions<NoInfer<Ids>> = {},
): Promise<Staffing<Ids>> {
  requireOptions("staffPosts", options, staffPostsOptions);
  requireList(people, "people", "profiles");
  for (const [place, profile] of people.entries()) requireProfile(framework, profile, place);
  const problems = staffingProblems(framework, people, posts, options);
  if (problems.length > 0) throw new OptionError(problems.join("; "));
  const candidates = candidatesFor<Ids>(framework, people, posts);
  const time = timeOf<Ids>(framework, candidates, options);
  const pairs = valuesOfPairs<Ids>(candidates, options, time);
  const proposal = await proposed<Ids>(framework, candidates, pairs, options, time);
  const staffing = staffingFrom<Ids>(framework, candidates, pairs, options, proposal, time);
  const [fault] = checkStaffing<Ids>(framework, people, posts, options, staffing);
  if (fault !== undefined) throw new PlanError("failed", `A proposal was found that does not stand: ${fault}`);
  return staffing;
}

function proposed<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  candidates: Candidates<Ids>,
  pairs: PairValues,
  options: StaffPostsOptions<Ids>,
  time: TimeFacts | undefined,
): Proposal | Promise<StaffedWithTraining> {
  const { training } = options;
  if (!training && time?.budget === undefined) return bestProposal(candidates, pairs, options, time);
  const after = fitAfterTraining<Ids>(candidates, options);
  return staffWithTraining<Ids>(
    framework,
    candidates,
    pairs,
    { training, time, overTime: options.overTime },
    (row, person) => {
      const post = candidates.posts[row];
      return post ? after(post, person) : Number.NaN;
    },
  );
}

/** The period as it is reckoned with, its costs in one unit with those of the courses. */
function timeOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { posts, people }: Candidates<Ids>,
  { overTime, training }: StaffPostsOptions<Ids>,
): TimeFacts | undefined {
  if (!overTime) return undefined;
  const amounts = amountsOf(overTime).map(([, cost]) => cost);
  const money = training ? courseFacts(framework, training.catalogue, amounts).money : new MoneyUnits(amounts);
  return timeFacts(posts, people, overTime, money);
}
