/**
 * The questions of the library for everybody at once: people in columns instead of objects, and answers in columns too. The
 * numbers are those of {@link gap}, {@link matchRoleLevels} and {@link matchPeople}, and unknown is not none here either.
 *
 * @module
 */

export { addHeatCounts } from "./addHeatCounts.js";
export { type BestPeople, type BestPeopleOptions, type BestPerson, bestPeople } from "./bestPeople.js";
export { type BestRoleLevels, type BestRoleLevelsOptions, bestRoleLevels } from "./bestRoleLevels.js";
export {
  type Concentration,
  type ConcentrationOptions,
  concentration,
  type SkillConcentration,
  type WorkforceCover,
} from "./concentration.js";
export { type CoverageMatrix, coverageMatrix } from "./coverageMatrix.js";
export { createWorkforce, type WorkforceBuilder, type WorkforceEntry } from "./createWorkforce.js";
export { type FrameworkSql, frameworkToSql, type SqlTable } from "./frameworkToSql.js";
export { fromBytes } from "./fromBytes.js";
export type { WorkforceGroup } from "./groupingOf.js";
export type { HeatColumns } from "./heatColumns.js";
export { type HeatCounts, heatCounts } from "./heatCounts.js";
export { type HeatMap, type HeatMapOptions, heatMap } from "./heatMap.js";
export { heatMapBySkillGroup, type SkillGroupHeatMap } from "./heatMapBySkillGroup.js";
export { heatMapOfCounts } from "./heatMapOfCounts.js";
export { type OwnGaps, ownGaps, readinessNames } from "./ownGaps.js";
export {
  type ByteSource,
  type NoteCounts,
  type ParquetFile,
  type ParquetSource,
  type ReadProgress,
  type ReadWorkforce,
  type ReadWorkforceOptions,
  readWorkforce,
  type WorkforceFormat,
  type WorkforceMap,
  workforceFormats,
} from "./readWorkforce.js";
export type { PeopleSlice } from "./requireSlice.js";
export { type BestRoleLevelRow, bestRoleLevelRows } from "./rows/bestRoleLevelRows.js";
export {
  type HeatMapRow,
  type HeatMapTotalRow,
  heatMapRows,
  heatMapTotalRows,
  type OpenHeat,
  type SuppressedHeat,
} from "./rows/heatMapRows.js";
export { type OwnGapRow, ownGapRows } from "./rows/ownGapRows.js";
export { sliceWorkforce } from "./sliceWorkforce.js";
export type { SqlColumn, SqlQuery } from "./sql/sqlColumn.js";
export type { SqlDialect, SqlType } from "./sql/sqlDialect.js";
export type { SqlOptions } from "./sql/sqlNaming.js";
export {
  type RoleLevelSupply,
  type SkillSupply,
  type SupplyAndDemand,
  type SupplyAndDemandGroup,
  type SupplyAndDemandOptions,
  supplyAndDemand,
} from "./supplyAndDemand.js";
export { toBytes } from "./toBytes.js";
export {
  type BestPeopleQuestion,
  type HeatCountsQuestion,
  type HeatMapQuestion,
  type MistakesQuestion,
  type OwnGapsQuestion,
  type PostsQuestion,
  type SqlAnswer,
  type SqlQuestion,
  toSql,
} from "./toSql.js";
export { WorkforceError, type WorkforceErrorCode } from "./WorkforceError.js";
export type { LabelColumn, Workforce } from "./workforce.js";
