import type { Framework } from "../../model/framework.js";
import type { Post } from "../../model/post.js";
import { supplyAndDemand } from "../../workforce/supplyAndDemand.js";
import type { RowQuestion } from "./RowQuestion.js";
import type { RowColumn } from "./RowTable.js";

export interface SupplyOptions {
  readonly groupBy?: "site";
  readonly minGroup: number;
  /** Rows of what: the role levels of the posts, or the skills that these need. */
  readonly of: "role-levels" | "skills";
}

const whole = (name: string): RowColumn => ({ name, type: "whole" });
const perhaps = (...names: readonly string[]) =>
  names.map((name): RowColumn => ({ name, type: "whole", optional: true }));

const columnsOf: Readonly<Record<SupplyOptions["of"], readonly RowColumn[]>> = {
  "role-levels": [
    { name: "roleLevel", type: "text" },
    whole("posts"),
    ...perhaps("people", "missing", "ready", "readyIfConfirmed", "notReady", "nothingAsked"),
  ],
  skills: [
    { name: "skill", type: "text" },
    { name: "needed", type: "text" },
    whole("posts"),
    whole("postsAtLeast"),
    ...perhaps("hold", "holdLower", "none", "unassessed", "missing"),
  ],
};

/** Posts against people: a row a role level or skill, and site where it is asked by site. */
export function supplyQuestion(framework: Framework, posts: readonly Post[], options: SupplyOptions): RowQuestion {
  const { groupBy, minGroup, of } = options;
  return {
    name: "supply",
    ...(of === "role-levels" && { ofOwnRoleLevels: true }),
    ask: (workforce) => {
      const { groups } = supplyAndDemand(framework, workforce, posts, { of, minGroup, ...(groupBy && { groupBy }) });
      const rows = groups.flatMap(({ site = null, roleLevels, skills }) =>
        [...roleLevels, ...skills].map((row) => ({ ...(groupBy && { site }), ...row })),
      );
      const site: RowColumn[] = groupBy ? [{ name: "site", type: "text", optional: true }] : [];
      return {
        table: {
          columns: [...site, ...columnsOf[of]],
          count: rows.length,
          unit: "rows",
          rowsEach: 1,
          rowsOf: (from, to) => rows.slice(from, to),
        },
        figures: { posts: { count: posts.length } },
      };
    },
  };
}
