import { costOfRun } from "../../training/courseFacts.js";
import type { TrainingQuestion } from "../../training/trainingProgram.js";
import { placesLeft } from "../../training/usableRuns.js";
import { assign } from "../assign.js";
import { joinLayers } from "../joinLayers.js";
import type { PostGroup } from "../jointProgram.js";
import type { PairValues } from "../PairValues.js";
import { compareTotals } from "../PairValues.js";
import type { Prospect } from "../whoCanBeTrained.js";
import { backfillOf } from "./postOverTime.js";
import { gainsOverTime, type TimeFacts, withoutAnybody } from "./TimeFacts.js";
import type { WayToBeReady } from "./waysToBeReady.js";

/** Whether somebody in a post of a group, ready or not, and by a day, can be part of anything that is as good as the best. */
export type IsWithinReach = (group: PostGroup, prospect: Prospect, isReady: boolean, latest: number) => boolean;

/** One way to have a post: as they are, or after courses. */
interface Choice {
  readonly prospect: Prospect;
  readonly gains: readonly number[];
  readonly way?: WayToBeReady;
}

/**
 * Says which pairs matter, exactly. Without a budget and with places for everybody a staffing over time is an assignment, each
 * pair taking its best way: its prices say how much better a proposal could be at most that has a certain pair in it. Where
 * that is less than what a proposal within budget and places comes to, no best one has the pair. Often the assignment is
 * itself within them: then nothing is left but what is as good.
 */
export async function withinReach(
  groups: readonly PostGroup[],
  waysOf: (prospect: Prospect) => readonly WayToBeReady[],
  waysBeside: (prospect: Prospect, taken: ReadonlyMap<string, number>) => Promise<readonly WayToBeReady[]>,
  people: number,
  time: TimeFacts,
  { limits }: Pick<TrainingQuestion, "limits">,
): Promise<IsWithinReach> {
  const { budget: _, ...unlimited } = time;
  const groupOf = groups.flatMap((group) => group.rows.map(() => group));
  const bestOf = new Map(groups.map((group) => [group, choicesIn(group)]));
  const values = new Map(groups.map((group) => [group, valuesIn(bestOf.get(group), people)]));
  const pairs: PairValues = { columns: people, layers: 3, rows: groupOf.map((group) => values.get(group) ?? []) };
  const joined = joinLayers(pairs);
  const assigned = assign(joined.values);
  if (!assigned) return () => true;
  const { rowPrices, columnPrices } = assigned;
  const most = joined.unpack(assigned.total);
  const least = await proposalWithin(assigned.columnOf);
  const gap = most.map((gain, layer) => gain - (least[layer] ?? 0));
  const pricesOf = (prices: readonly Float64Array[], at: number) =>
    joined.unpack(prices.map((layer) => layer[at] ?? 0));
  const ofRows = new Map<PostGroup, number[]>();
  for (const [row, group] of groupOf.entries()) {
    const [prices, known] = [pricesOf(rowPrices, row), ofRows.get(group)];
    if (!known || compareTotals(prices, known) < 0) ofRows.set(group, prices);
  }
  const ofPeople = Array.from({ length: people }, (_, person) => pricesOf(columnPrices, person));
  return (group, prospect, isReady, latest) => {
    const way = waysOf(prospect).find(({ finish }) => finish <= latest);
    if (prospect.learner.targets.length > 0 && !way) return false; // Nobody is ready by then.
    const gains = gainsOf(group, prospect, isReady, latest, way?.cost);
    const prices = ofRows.get(group) ?? [];
    const lost = gains.map((gain, layer) => (prices[layer] ?? 0) + (ofPeople[prospect.person]?.[layer] ?? 0) - gain);
    return compareTotals(lost, gap) <= 0;
  };

  function gainsOf(
    group: PostGroup,
    { person, isKept }: Prospect,
    isReady: boolean,
    ready?: number,
    spent = 0,
  ): number[] {
    const [aim = 0, other = 0] = group.inPeriod
      ? gainsOverTime(unlimited, group.inPeriod)(person, isReady, ready, spent)
      : [];
    return [Number(isKept), aim, other];
  }

  function choicesIn(group: PostGroup): ReadonlyMap<number, Choice> {
    const best = new Map<number, Choice>();
    const offer = (person: number, choice: Choice) => {
      const known = best.get(person);
      if (!known || compareTotals(choice.gains, known.gains) > 0) best.set(person, choice);
    };
    for (const one of group.asTheyAre) offer(one.person, { prospect: one, gains: gainsOf(group, one, one.isReady) });
    for (const one of group.trained) {
      for (const way of waysOf(one)) {
        offer(one.person, { prospect: one, gains: gainsOf(group, one, true, way.finish, way.cost), way });
      }
    }
    return best;
  }

  /** What a proposal comes to that keeps to budget and places: the assignment, who finds no place taking their next best way. */
  async function proposalWithin(columnOf: Int32Array): Promise<number[]> {
    let left = time.budget ?? Infinity;
    let ofCourses = limits.budget ?? Infinity;
    const places = new Map<string, number>();
    const sum = [0, 0, 0];
    const add = (gains: readonly number[]) => {
      for (const [layer, gain] of gains.entries()) sum[layer] = (sum[layer] ?? 0) + gain;
    };
    for (const [row, group] of groupOf.entries()) {
      const choice = bestOf.get(group)?.get(columnOf[row] ?? -1);
      const gains = choice && (isPossible(choice.way) ? choice.gains : await besideOthers(group, choice));
      if (gains) add(gains);
      else if (group.inPeriod) add(emptyWithin(group.inPeriod));
    }
    return sum;

    async function besideOthers(group: PostGroup, { prospect }: Choice): Promise<readonly number[] | undefined> {
      const all = new Map([
        ...(limits.taken ?? []),
        ...[...places].map(([id, own]) => [id, own + (limits.taken?.get(id) ?? 0)] as const),
      ]);
      const ways = await waysBeside(prospect, all);
      const choices = ways
        .map((way): Choice => ({ prospect, gains: gainsOf(group, prospect, true, way.finish, way.cost), way }))
        .sort((a, b) => compareTotals(b.gains, a.gains));
      return choices.find(({ gains, way }) => compareTotals(gains, [0, 0, 0]) >= 0 && isPossible(way))?.gains;
    }

    function isPossible(way: WayToBeReady | undefined): boolean {
      if (!way) return true;
      const { runs } = way;
      if (!runs || runs.some((run) => placesLeft(run, limits) <= (places.get(run.id) ?? 0))) return false;
      const cost = runs.reduce((all, run) => all + costOfRun(run), 0);
      const spent = cost + runs.reduce((all, run) => all + backfillOf(time, run), 0);
      if (cost > ofCourses || spent > left) return false;
      for (const run of runs) places.set(run.id, (places.get(run.id) ?? 0) + 1);
      ofCourses -= cost;
      left -= spent;
      return true;
    }

    /** A post that nobody has is hired for if that is best and there is money; else it falls short of that. */
    function emptyWithin(inPeriod: NonNullable<PostGroup["inPeriod"]>): readonly number[] {
      const best = withoutAnybody(unlimited, inPeriod);
      if (!best.isHired) return [0, 0, 0];
      if (time.hire <= left) {
        left -= time.hire;
        return [0, 0, 0];
      }
      const vacant = withoutAnybody({ ...time, budget: 0 }, inPeriod);
      const [months, money] = [vacant.filled - best.filled, best.cost - vacant.cost];
      return [0, ...(time.aim === "filled" ? [months, money] : [money, 0])];
    }
  }
}

function valuesIn(choices: ReadonlyMap<number, Choice> | undefined, people: number): Float64Array[] {
  const layers = Array.from({ length: 3 }, () => new Float64Array(people));
  layers[0]?.fill(Number.NaN);
  for (const [person, { gains }] of choices ?? []) {
    for (const [layer, gain] of gains.entries()) {
      const values = layers[layer];
      if (values) values[person] = gain;
    }
  }
  return layers;
}
