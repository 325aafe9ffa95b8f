import { findSkill } from "../framework/findSkill.js";
import { indexOf, lookUp } from "../framework/frameworkIndex.js";
import type { Framework } from "../model/framework.js";
import type { Column } from "./page.js";
import * as words from "./words/needWords.js";

/** The levels and skills of a framework as pages speak of them. */
export interface Terms {
  /** The names of the levels, lowest first. */
  readonly levels: readonly string[];
  readonly level: (id: string) => string;
  /** The name of what is asked for, which may be any level. */
  readonly asked: (level: string | undefined) => string;
  /** The lowest is 1; what is needed at any level is 1. */
  readonly rank: (level: string | undefined) => number;
  readonly skill: (id: string) => string;
  /** A column of boxes, a rung each, which other columns say in words. */
  readonly boxes: Column;
}

/** @throws {@link UnknownIdError} from its functions, for what the framework does not have. */
export function termsOf(framework: Framework): Terms {
  const { ranks } = indexOf(framework);
  const levels = framework.levels.map(({ name }) => name);
  const rank = (level: string | undefined) => (level === undefined ? 1 : lookUp("level", ranks, level));
  const level = (id: string) => levels[rank(id) - 1] ?? id;
  return {
    levels,
    level,
    asked: (id) => (id === undefined ? words.anyLevel : level(id)),
    rank,
    skill: (id) => findSkill(framework, id).name,
    boxes: { of: "rungs", title: words.levels, says: "elsewhere", levels },
  };
}
