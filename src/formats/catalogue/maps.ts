import { columnNames } from "../../reading/tables/columnNames.js";
import type { TableMap } from "../../reading/tables/tableMap.js";

const courseColumns = {
  course: columnNames.courseId,
  title: [...columnNames.courseTitle, ...columnNames.courseId],
  provider: columnNames.provider,
  skill: [...columnNames.teaches, ...columnNames.skill],
  from: columnNames.entryLevel,
  to: columnNames.levelReached,
  prerequisites: columnNames.prerequisites,
  duration: columnNames.duration,
  cost: columnNames.cost,
  currency: columnNames.currency,
  mode: columnNames.mode,
  url: columnNames.url,
  offering: columnNames.run,
  site: columnNames.venue,
  place: columnNames.town,
  openFrom: columnNames.openFrom,
  openUntil: columnNames.openUntil,
  start: columnNames.startDay,
  end: columnNames.endDay,
  capacity: columnNames.places,
  runCost: columnNames.runCost,
  minimum: columnNames.minimum,
  fixedCost: columnNames.fixedCost,
} as const;

/**
 * A table as academies keep it: a row for each course, for each skill that one teaches, for each of its runs, or for all at
 * once. What is the same in all rows of a course or a run need stand in one of them alone.
 */
export const courseMap: TableMap = {
  shape: "records",
  columns: courseColumns,
  optional: Object.keys(courseColumns).filter((field) => field !== "title"),
};

/**
 * The open data of the National Careers Service course directory, a row a run. Its columns of addresses, telephone
 * numbers and emails are not read.
 */
export const courseDirectoryMap: TableMap = {
  shape: "records",
  columns: {
    provider: "PROVIDER_UKPRN",
    course: "COURSE_ID",
    offering: "COURSE_RUN_ID",
    learnAimRef: "LEARN_AIM_REF",
    title: "COURSE_NAME",
    mode: ["DELIVER_MODE", "DELIVERY_MODE"],
    start: ["STARTDATE", "START_DATE"],
    durationUnit: "DURATION_UNIT",
    duration: ["DURATION_VALUE", "DURATION"],
    cost: "COST",
    site: ["LOCATION_NAME", "VENUE_NAME"],
    postcode: "LOCATION_POSTCODE",
    place: "LOCATION_TOWN",
    url: ["COURSE_URL", "COURSE_WEBPAGE"],
  },
  optional: ["learnAimRef", "mode", "durationUnit", "duration", "cost", "site", "postcode", "place", "url"],
  dates: "day-first",
};

/** All fields that a row may have. */
export const courseFields = [...new Set([...Object.keys(courseColumns), ...Object.keys(courseDirectoryMap.columns)])];
