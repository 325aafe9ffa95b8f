import type { TableMap } from "../../reading/tables/tableMap.js";

/**
 * A long table of our own: a row for each skill that a course teaches and for each of its runs, or for both at once. What
 * is the same in all rows of a course or a run need stand in one of them alone.
 */
export const courseMap: TableMap = {
  shape: "records",
  columns: {
    course: ["course", "course id", "course code"],
    title: ["title", "course title", "course name"],
    provider: ["provider", "provider name"],
    skill: ["skill", "skill id", "teaches"],
    from: ["from", "from level", "entry level"],
    to: ["to", "to level", "level"],
    prerequisites: ["prerequisites"],
    duration: ["duration"],
    cost: ["cost", "price"],
    currency: ["currency"],
    mode: ["mode", "delivery mode"],
    url: ["url", "course url"],
    offering: ["offering", "run", "offering id", "run id"],
    site: ["site", "venue", "location"],
    place: ["place", "town"],
    openFrom: ["site open from", "open from"],
    openUntil: ["site open until", "open until"],
    start: ["start", "start date"],
    end: ["end", "end date"],
    capacity: ["capacity", "places"],
  },
  optional: [
    "provider",
    "skill",
    "from",
    "to",
    "prerequisites",
    "duration",
    "cost",
    "currency",
    "mode",
    "url",
    "offering",
    "site",
    "place",
    "openFrom",
    "openUntil",
    "start",
    "end",
    "capacity",
  ],
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
    durationValue: ["DURATION_VALUE", "DURATION"],
    cost: "COST",
    site: ["LOCATION_NAME", "VENUE_NAME"],
    postcode: "LOCATION_POSTCODE",
    place: "LOCATION_TOWN",
    url: ["COURSE_URL", "COURSE_WEBPAGE"],
  },
  optional: ["learnAimRef", "mode", "durationUnit", "durationValue", "cost", "site", "postcode", "place", "url"],
  dates: "day-first",
};
