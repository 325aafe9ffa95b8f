import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { createWorkers } from "./createWorkers.js";
import type { StartThread } from "./thread.js";
import type { Workers, WorkersOptions } from "./workers.js";

const start: StartThread = (events) => {
  const worker = new Worker(new URL("./browserWorker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => events.message(data);
  worker.onerror = ({ message }) => events.failed(message ?? "its script cannot be loaded"); // A plain event, without a message.
  worker.onmessageerror = () => events.failed("its answer cannot be read");
  return {
    post: (message, given) => worker.postMessage(message, [...given]),
    stop: () => worker.terminate(),
  };
};

/**
 * Worker threads for the questions that take long over a large workforce; in Node and in browsers alike. The answers are
 * those of the function of the same name, number by number.
 *
 * No worker is started before a question is large enough: starting takes tens of milliseconds, once. For what is asked
 * once of fewer people, call the function itself. `ownGaps` and `heatMap` are not here: over a million people they take
 * about as long as a worker takes to start.
 *
 * When a worker dies or cannot be started (a content security policy without `worker-src 'self'`, a bundler that left its
 * script behind), everything pending is rejected with a {@link WorkforceError} of code `worker-failed`, and nothing of it
 * is answered. The next question starts new workers.
 *
 * In Node, workers that have nothing to do keep no program from ending.
 *
 * @throws RangeError for a `count` or `minPeople` that is not a whole number.
 * @example
 * ```ts
 * import { createWorkforce } from "ddat-skills/workforce";
 * import { openWorkers } from "ddat-skills/workforce/workers";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", { has: { "user-research-methods": "working", "inclusive-research": "working" } });
 * const workers = await openWorkers(uk, { count: 2, minPeople: 0 });
 * try {
 *   const { roleLevels, places } = await workers.bestRoleLevels(builder.seal(), 1);
 *   console.log(roleLevels[places[0] ?? -1]); // user-researcher/user-researcher
 * } finally {
 *   await workers.close();
 * }
 * ```
 */
export async function openWorkers<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  options: WorkersOptions = {},
): Promise<Workers<Ids>> {
  return createWorkers(framework, options, { start, processors: navigator.hardwareConcurrency ?? 2 });
}
