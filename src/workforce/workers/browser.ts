/**
 * Questions over a whole workforce on several threads.
 *
 * @module
 */

export { openWorkers } from "./openWorkers.js";
export type { BestRoleLevelsInWorkersOptions, Workers, WorkersOptions } from "./workers.js";
