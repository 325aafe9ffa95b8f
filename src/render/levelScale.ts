import { indexOf, lookUp } from "../framework/frameworkIndex.js";
import type { Framework } from "../model/framework.js";

/** The levels of a framework as pages speak of them. */
export interface LevelScale {
  /** Their names, lowest first. */
  readonly names: readonly string[];
  readonly name: (level: string) => string;
  /** The lowest is 1; what is needed at any level is 1. */
  readonly rank: (level: string | undefined) => number;
}

/** @throws {@link UnknownIdError} from its functions, for a level that the framework does not have. */
export function levelScale(framework: Framework): LevelScale {
  const { ranks } = indexOf(framework);
  const names = framework.levels.map(({ name }) => name);
  const rank = (level: string | undefined) => (level === undefined ? 1 : lookUp("level", ranks, level));
  return { names, rank, name: (level) => names[rank(level) - 1] ?? level };
}
