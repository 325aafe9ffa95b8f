import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { openWorkers as inBrowsers } from "./browser.js";
import { createWorkers } from "./createWorkers.js";
import type { StartThread } from "./thread.js";

const start: StartThread = (events) => {
  const worker = new Worker(new URL("./nodeWorker.js", import.meta.url), { execArgv: [] }); // Flags such as --eval are the program's own.
  worker.on("message", events.message);
  worker.on("error", events.failed);
  worker.on("messageerror", events.failed);
  worker.on("exit", (code) => events.failed(new Error(`it ended with ${code}`)));
  return {
    post: (message, given) => worker.postMessage(message, given),
    hold: (isBusy) => (isBusy ? worker.ref() : worker.unref()),
    stop: () => worker.terminate(),
  };
};

/** The same as in browsers, where its documentation is, by `node:worker_threads`. */
export const openWorkers: typeof inBrowsers = async (framework, options = {}) =>
  createWorkers(framework, options, { start, processors: availableParallelism() });

export type { BestRoleLevelsInWorkersOptions, Workers, WorkersOptions } from "./workers.js";
