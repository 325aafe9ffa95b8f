import { askedOfPost } from "../../framework/askedOfPost.js";
import { OptionError } from "../../framework/OptionError.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Post } from "../../model/post.js";
import { quoted } from "../../values/quoted.js";
import { type Candidates, lockedRows, measuredFor } from "./Candidates.js";
import { fitOfPairs, sharePerMillion } from "./fitOfPairs.js";
import type { PairValues } from "./PairValues.js";
import type { StaffPostsOptions } from "./StaffPostsOptions.js";
import { always, canMeet, gainsOverTime, type TimeFacts } from "./time/TimeFacts.js";

/** What of two proposals is looked at first: the layers of the values, in this order. */
export const layer = {
  /** Locked pairs, and people who must stay at posts of their role level. */
  kept: 0,
  /** Over a period: what is aimed at, and then the other of cost and months, each against what is best with nobody. */
  aim: 1,
  other: 2,
  fit: 3,
  filled: 4,
  /** Less one for each person at a site that they did not ask for. */
  sites: 5,
  /** What may be covered, in parts per million. */
  high: 6,
  /** Less one for each rung known to be short. */
  rungs: 7,
} as const;

const layerCount = Object.keys(layer).length;

/**
 * What each post (a row) gains by each person (a column): who may have it at all, and in which order it matters what.
 * Posts that nothing tells apart share a row.
 *
 * @throws {@link OptionError} for a fit that is not a number it may be, and for a locked pair that the fit does not allow.
 */
export function valuesOfPairs<Ids extends FrameworkIds>(
  candidates: Candidates<Ids>,
  options: StaffPostsOptions<Ids>,
  time?: TimeFacts,
): PairValues {
  const { posts, people, rowsOfPost, placeOfPerson } = candidates;
  const { locked = [], forbidden = [], threshold = 0, essentialOnly = false, sitesOnly = false } = options;
  const fitOfPost = fitOfPairs(candidates, options);
  const place = (person: string) => placeOfPerson.get(person) ?? -1;
  const lockedAt = lockedRows(candidates, locked);
  const lockedPeople = new Set(lockedAt.values());
  const forbiddenAt = new Map<number, Set<number>>();
  for (const { post, person } of forbidden) {
    for (const row of rowsOfPost.get(post) ?? []) {
      forbiddenAt.set(row, (forbiddenAt.get(row) ?? new Set()).add(place(person)));
    }
  }
  const staying = new Map((options.mustStay ?? []).map((person) => [place(person), people[place(person)]?.roleLevel]));
  const wanted = new Map(Object.entries(options.sites ?? {}).map(([person, sites]) => [place(person), new Set(sites)]));

  const emptyLayer = () => new Float64Array(people.length);
  const [zeros, ones] = [emptyLayer(), emptyLayer().fill(1)];
  const shared = new Map<string, readonly Float64Array[]>();
  const rows = posts.map((post, at) => {
    const isSingle = options.fit !== undefined || forbiddenAt.has(at);
    const key = JSON.stringify([
      askedOfPost(post),
      wanted.size > 0 ? post.site : null,
      time?.posts[at]?.key,
      isSingle ? post.id : null,
      lockedAt.get(at),
    ]);
    const row = shared.get(key) ?? rowOf(post, at);
    shared.set(key, row);
    return row;
  });
  return { columns: people.length, layers: layerCount, rows };

  function rowOf(post: Post<Ids>, at: number): readonly Float64Array[] {
    const { low, high, rungsShort, outOf, essentialLow, essentialOutOf } = measuredFor(candidates, post);
    const [kept, fits, highs, rungs] = [emptyLayer(), emptyLayer(), emptyLayer(), emptyLayer()];
    const sites = wanted.size > 0 ? emptyLayer() : zeros;
    const fitOf = fitOfPost(post);
    const lockedHere = lockedAt.get(at);
    const forbiddenHere = forbiddenAt.get(at);
    const inPeriod = time?.posts[at];
    const gains = time && inPeriod ? gainsOverTime(time, inPeriod) : undefined;
    const [aims, others] = gains ? [emptyLayer(), emptyLayer()] : [zeros, zeros];
    for (let person = 0; person < people.length; person++) {
      const isLocked = lockedHere === person;
      const stays = staying.has(person) && staying.get(person) === post.roleLevel;
      const isAgainst = wanted.size > 0 && post.site !== undefined && wanted.get(person)?.has(post.site) === false;
      const known = essentialOnly ? (essentialLow[person] ?? 0) : (low[person] ?? 0);
      const all = essentialOnly ? essentialOutOf : outOf;
      const isOpen =
        isLocked ||
        (lockedHere === undefined &&
          (!inPeriod || canMeet(inPeriod, time?.people[person] ?? always)) &&
          !lockedPeople.has(person) &&
          !forbiddenHere?.has(person) &&
          (outOf > 0 || stays) &&
          (stays || !staying.has(person)) &&
          !(sitesOnly && isAgainst) &&
          (stays || all === 0 || known / all >= threshold));
      const fit = isOpen ? fitOf(person) : Number.NaN;
      const isBarred = Number.isNaN(fit);
      if (isLocked && isBarred && options.fit && outOf > 0) throw contradiction(post.id, people[person]?.person);
      const isKept = isLocked || stays;
      const fitsAnyway = isKept && (!options.fit || outOf === 0);
      kept[person] = isOpen && (!isBarred || fitsAnyway) ? Number(isKept) : Number.NaN;
      fits[person] = isBarred ? 0 : fit;
      if (isAgainst) sites[person] = -1;
      if (gains) [aims[person], others[person]] = gains(person, (rungsShort[person] ?? 0) === 0);
      highs[person] = sharePerMillion(high[person] ?? 0, outOf);
      rungs[person] = -(rungsShort[person] ?? 0);
    }
    return [kept, aims, others, fits, ones, sites, highs, rungs];
  }
}

function contradiction(post: string, person = ""): OptionError {
  return new OptionError(`the post ${quoted(post)} and the person ${quoted(person)} are locked, but their fit is null`);
}
