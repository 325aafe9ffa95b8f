import { askedBy, type RoleLevelOrProfile } from "../framework/askedBy.js";
import { OptionError } from "../framework/OptionError.js";
import { requireCount } from "../framework/requireCount.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { quoted } from "../values/quoted.js";
import type { FrameworkSql } from "./frameworkToSql.js";
import { publishedGroups, requireGroup } from "./groupingOf.js";
import type { HeatMapOptions } from "./heatMap.js";
import { bestPeopleSql } from "./sql/bestPeopleSql.js";
import { databaseOf } from "./sql/databaseOf.js";
import { frameworkRows } from "./sql/frameworkRows.js";
import { heatCountsSql } from "./sql/heatCountsSql.js";
import { heatMapSql } from "./sql/heatMapSql.js";
import { mistakesSql } from "./sql/mistakesSql.js";
import { ownGapsSql } from "./sql/ownGapsSql.js";
import { postsSql } from "./sql/postsSql.js";
import type { SqlQuery } from "./sql/sqlColumn.js";
import { requireSqlName, type SqlNaming, type SqlOptions, sqlNaming } from "./sql/sqlNaming.js";

/** What everybody is missing for the role level they are at: the rows of {@link ownGaps}. */
export interface OwnGapsQuestion {
  readonly ask: "own-gaps";
}
/** Which skills are missing, and where: the numbers of {@link heatMap}, suppressed by its rules. */
export interface HeatMapQuestion extends HeatMapOptions {
  readonly ask: "heat-map";
  /**
   * The table or view to add the counts up from, in the place of the people's tables: the rows of `heat-counts`, of one shard
   * after the other. A name like a prefix.
   */
  readonly counts?: string;
}
/** What one shard counts for heat maps by any grouping. Nothing is suppressed: it is for the coordinator alone. */
export interface HeatCountsQuestion {
  readonly ask: "heat-counts";
}
/** Who is nearest to a role level or a role profile: the people and ranks of `bestPeople`. */
export interface BestPeopleQuestion<Ids extends FrameworkIds = FrameworkIds> {
  readonly ask: "best-people";
  readonly roleLevel: RoleLevelOrProfile<Ids>;
  /** How many at most. Absent: 10. */
  readonly limit?: number;
}
/** For each post, how many people could take it, and how near the nearest is. */
export interface PostsQuestion {
  readonly ask: "posts";
}
/** What in the people's tables is wrong. The other statements take it for granted that this one gives no row. */
export interface MistakesQuestion {
  readonly ask: "mistakes";
}

/** What `toSql` can put as a statement. Closed: match it on `ask`. */
export type SqlQuestion<Ids extends FrameworkIds = FrameworkIds> =
  | OwnGapsQuestion
  | HeatMapQuestion
  | HeatCountsQuestion
  | BestPeopleQuestion<Ids>
  | PostsQuestion
  | MistakesQuestion;

/** A question as SQL, with what has to be in the database before. */
export interface SqlAnswer extends SqlQuery, Pick<FrameworkSql, "schema" | "load"> {}

/** More than any of the engines numbers rows up to in an INTEGER: beyond it a limit limits nothing. */
const mostPeople = 2 ** 31 - 1;

type QuestionOf<Ask> = Extract<SqlQuestion, { readonly ask: Ask }>;

/** How each question is written, and what may be said with it. */
const writers: {
  readonly [Ask in SqlQuestion["ask"]]: {
    readonly keys: readonly (keyof QuestionOf<Ask> & string)[];
    readonly write: (framework: Framework, naming: SqlNaming, question: QuestionOf<Ask>) => SqlQuery;
  };
} = {
  "own-gaps": { keys: ["ask"], write: (_, naming) => ownGapsSql(naming) },
  "heat-map": {
    keys: ["ask", "groupBy", "minGroup", "published", "counts"],
    write: (_, naming, { groupBy, minGroup = 5, published, counts }) => {
      requireGroup(groupBy);
      requireCount("minGroup", minGroup, 1);
      if (counts !== undefined) requireSqlName("counts", counts);
      const groupings = publishedGroups(published, groupBy);
      return heatMapSql(naming, groupBy, { published: groupings, minGroup: Math.min(minGroup, mostPeople), counts });
    },
  },
  "heat-counts": { keys: ["ask"], write: (_, naming) => heatCountsSql(naming) },
  "best-people": {
    keys: ["ask", "roleLevel", "limit"],
    write: (framework, naming, { roleLevel, limit = 10 }) => {
      requireCount("limit", limit, 0);
      return bestPeopleSql(naming, askedBy(framework, roleLevel), Math.min(limit, mostPeople));
    },
  },
  posts: { keys: ["ask"], write: (_, naming) => postsSql(naming) },
  mistakes: { keys: ["ask"], write: (_, naming) => mistakesSql(naming) },
};

/**
 * A question about a workforce as one statement of a database, for people who are in a database already: with the numbers
 * of {@link ownGaps}, {@link heatMap} and {@link bestPeople}. Before it come `schema` and `load`, the same for each question: run them once.
 * Then fill `people`, `person_skills` (a row for each skill assessed; rung 0 is assessed, and nothing held; no row is not
 * assessed) and `posts`, and ask `mistakes` first.
 *
 * Nothing of the caller's goes into the text but ids, as literals, whole numbers, and names that are checked. A role profile has
 * no row in the tables: the needs of `best-people` stand in the statement, and `posts` are of role levels.
 *
 * For people in files and in memory the questions of `ddat-skills/workforce` are faster, and to rank every role level for
 * everybody ({@link bestRoleLevels}) they are the only ones: no statement does.
 *
 * @throws {@link UnknownIdError} for a role level that the framework does not have.
 * @throws {@link OptionError} for an unknown question, dialect, grouping or option, a prefix that is not a plain name, a `limit`
 * or `minGroup` that is not a whole number, and for an id or a name that no database keeps as it is (a NUL character, half a
 * surrogate pair).
 * @example
 * ```ts
 * import { toSql } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const { query, columns } = toSql(uk, { ask: "heat-map", groupBy: "site", minGroup: 10 }, { dialect: "duckdb" });
 * console.log(query.startsWith("WITH grouped AS")); // true
 * console.log(columns.map(({ name }) => name).slice(0, 4)); // [ 'skill', 'group_name', 'need', 'left_out' ]
 * ```
 */
export function toSql<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  question: SqlQuestion<NoInfer<Ids>>,
  options: SqlOptions,
): SqlAnswer {
  const naming = sqlNaming("toSql", options);
  const { ask } = question;
  if (!Object.hasOwn(writers, ask)) {
    const known = Object.keys(writers).map((one) => JSON.stringify(one));
    throw new OptionError(`ask must be ${known.join(", ")}, not ${quoted(ask)}`);
  }
  const { schema, load } = databaseOf(naming, frameworkRows(framework));
  return { schema, load, ...written(framework, naming, question, writers[ask]) };
}

function written<Ask extends SqlQuestion["ask"]>(
  framework: Framework,
  naming: SqlNaming,
  question: SqlQuestion,
  { keys, write }: (typeof writers)[Ask],
): SqlQuery {
  const asked = question as QuestionOf<Ask>; // The writer is the one for this question.
  requireOptions(`The question ${quoted(question.ask)}`, asked, keys);
  return write(framework, naming, asked);
}
