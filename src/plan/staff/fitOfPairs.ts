import { OptionError } from "../../framework/OptionError.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Post } from "../../model/post.js";
import type { Coverage } from "../../questions/gap/gap.js";
import { quoted } from "../../values/quoted.js";
import { type Candidates, measuredFor } from "./Candidates.js";
import type { StaffPostsOptions } from "./StaffPostsOptions.js";

/** A fit of everything: parts per million. */
const wholeFit = 1_000_000;

/** What a fit is asked about a pair besides the two. */
interface Standing {
  readonly coverage: Coverage;
  readonly rungsShort: number;
}

/**
 * The fit that the options ask for: of a post, then of a person by their place. `NaN` where the two must not come together.
 *
 * @throws {@link OptionError} (when it is asked) for a fit that is neither a whole number of 0 or more nor `null`.
 */
export function fitOfPairs<Ids extends FrameworkIds>(
  candidates: Candidates<Ids>,
  options: Pick<StaffPostsOptions<Ids>, "fit">,
): (post: Post<Ids>) => (person: number) => number {
  const ownFit = options.fit && ownFitOf(candidates, options.fit);
  return (post) => {
    const { low, high, rungsShort, outOf } = measuredFor(candidates, post);
    if (outOf === 0) return () => Number.NaN; // Nothing is asked, so there is nothing to fit.
    if (ownFit) {
      return (person) => {
        const coverage = { low: low[person] ?? 0, high: high[person] ?? 0, outOf };
        return ownFit(post, person, { coverage, rungsShort: rungsShort[person] ?? 0 });
      };
    }
    return (person) => {
      const known = low[person] ?? 0;
      return known > 0 ? sharePerMillion(known, outOf) : Number.NaN;
    };
  };
}

/** The fit of a pair once all that is known to be short has been learnt; what is not assessed is still not assessed. */
export function fitAfterTraining<Ids extends FrameworkIds>(
  candidates: Candidates<Ids>,
  options: Pick<StaffPostsOptions<Ids>, "fit">,
): (post: Post<Ids>, person: number) => number {
  const ownFit = options.fit && ownFitOf(candidates, options.fit);
  return (post, person) => {
    const { low, high, outOf } = measuredFor(candidates, post);
    const known = outOf - ((high[person] ?? 0) - (low[person] ?? 0));
    if (!ownFit) return sharePerMillion(known, outOf);
    return ownFit(post, person, { coverage: { low: known, high: outOf, outOf }, rungsShort: 0 });
  };
}

function ownFitOf<Ids extends FrameworkIds>(
  { posts, people }: Candidates<Ids>,
  asked: NonNullable<StaffPostsOptions<Ids>["fit"]>,
): (post: Post<Ids>, person: number, standing: Standing) => number {
  // Totals, and the prices that prove them, are sums of as many fits as there are pairs.
  const most = Math.floor(Number.MAX_SAFE_INTEGER / (8 * (Math.min(posts.length, people.length) + 1)));
  return (post, place, standing) => {
    const person = people[place];
    const value = person ? asked({ post, person, ...standing }) : null;
    if (value === null) return Number.NaN;
    if (Number.isSafeInteger(value) && value >= 0 && value <= most) return value;
    const pair = `the post ${quoted(post.id)} and the person ${JSON.stringify(person?.person)}`;
    throw new OptionError(
      `fit of ${pair} must be null or a whole number from 0 to ${most} (so that totals stay exact), not ${String(value)}`,
    );
  };
}

/** A share in parts per million, rounded down: a million is everything and nothing less. Of nothing it is nothing. */
export function sharePerMillion(part: number, outOf: number): number {
  return outOf === 0 ? 0 : Math.floor((part * wholeFit) / outOf);
}
