import { requireCount } from "../../framework/requireCount.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { bestRoleLevels } from "../bestRoleLevels.js";
import { requireSlice } from "../requireSlice.js";
import { sliceColumns } from "../sliceColumns.js";
import type { Workforce } from "../workforce.js";
import type { Answer, Greeting, Question } from "./messages.js";
import { type Task, ThreadPool } from "./ThreadPool.js";
import type { StartThread } from "./thread.js";
import type { BestRoleLevelsInWorkersOptions, Workers, WorkersOptions } from "./workers.js";

/**
 * Where two workers begin to pay, start included, on the 205 role levels of the UK framework (bench/workers.ts): at 100,000
 * people they took half as long again as one thread, at 300,000 as long, and at a million four fifths.
 */
const minPeopleMeasured = 300_000;

/** People a task, at most: some ten milliseconds of work, and a megabyte each way. */
const mostPeople = 16_384;

/** Numbers of a column in an answer, at most: 16 MB a task. */
const mostCells = 2 ** 20;

/** Tasks a worker, at least, so that a slow one does not hold the others up. */
const tasksEach = 4;

/** Workers on any platform: `start` starts one, `processors` is how many can run side by side. */
export function createWorkers<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { count, minPeople = minPeopleMeasured }: WorkersOptions,
  { start, processors }: { readonly start: StartThread; readonly processors: number },
): Workers<Ids> {
  const most = count ?? Math.max(1, Math.min(8, processors));
  requireCount("count", most, 1);
  requireCount("minPeople", minPeople, 0);
  const greeting: Greeting = { kind: "greeting", framework };
  const pool = new ThreadPool(start, greeting, most);
  return {
    async bestRoleLevels(workforce, k, { signal, ...options }: BestRoleLevelsInWorkersOptions = {}) {
      pool.requireOpen();
      signal?.throwIfAborted();
      const { from, to } = requireSlice(workforce, options);
      if (to - from < minPeople) return bestRoleLevels(framework, workforce, k, options);
      // Of nobody: it refuses whatever is wrong before anything is sent.
      const answer = bestRoleLevels(framework, workforce, k, { ...options, from, to: from });
      const cells = (to - from) * k;
      const [places, scores, ranks] = [new Int32Array(cells), new Float64Array(cells), new Uint32Array(cells)];
      const { from: _, to: __, ...rules } = options;
      const share = Math.ceil((to - from) / (most * tasksEach));
      const step = Math.max(1, Math.min(share, mostPeople, Math.floor(mostCells / k)));
      const tasks: Task[] = [];
      for (let first = from; first < to; first += step) {
        const last = Math.min(first + step, to);
        tasks.push({
          cut: () => cut(workforce, first, last, k, rules),
          put(answer) {
            const part = answer as Answer; // From the thread that was asked.
            places.set(part.places, (first - from) * k);
            scores.set(part.scores, (first - from) * k);
            ranks.set(part.ranks, (first - from) * k);
          },
        });
      }
      await pool.ask(tasks, signal);
      return { ...answer, count: to - from, places, scores, ranks };
    },
    close: () => pool.close(),
  };
}

function cut(workforce: Workforce, from: number, to: number, k: number, options: Question["options"]) {
  const columns = sliceColumns(workforce, from, to);
  const message: Question = { kind: "question", fingerprint: workforce.fingerprint, columns, k, options };
  return { message, given: Object.values(columns).map(({ buffer }) => buffer) };
}
