import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { BestRoleLevels, BestRoleLevelsOptions } from "../bestRoleLevels.js";
import { bestRoleLevelsBy } from "../bestRoleLevelsBy.js";
import type { Workforce } from "../workforce.js";
import { nearestInWasm } from "./nearestInWasm.js";

/**
 * The `k` role levels nearest to each of many people, as `bestRoleLevels` of `ddat-skills/workforce` gives them, byte for
 * byte, from a kernel of WebAssembly with SIMD. It is asynchronous, as WebAssembly is compiled when it is first asked for;
 * then it keeps the thread as the other does. A page needs `wasm-unsafe-eval` in its content security policy.
 *
 * @throws {@link WorkforceError} `no-webassembly` where there is none; and as the other does.
 * @example
 * ```ts
 * import { createWorkforce } from "ddat-skills/workforce";
 * import { bestRoleLevels } from "ddat-skills/workforce/wasm";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", {
 *   has: { "user-research-methods": "working", "inclusive-research": "working", "analysis-and-synthesis": "working" },
 * });
 * const { roleLevels, places } = await bestRoleLevels(uk, builder.seal(), 1);
 * console.log(roleLevels[places[0] ?? -1]); // user-researcher/user-researcher
 * ```
 */
export async function bestRoleLevels<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  k: number,
  options: BestRoleLevelsOptions = {},
): Promise<BestRoleLevels<Ids>> {
  return bestRoleLevelsBy(await nearestInWasm(), framework, workforce, k, options);
}
