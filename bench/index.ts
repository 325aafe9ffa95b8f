/**
 * `npm run bench`: each figure beside a named rival in the same run, as ratios hold where times do not. A line says what
 * was aimed at; nothing fails, since a shared machine is no judge. Times are medians.
 */
import { benchCoverage } from "./coverage.js";
import { benchGap } from "./gap.js";
import { benchMatching } from "./matching.js";
import { benchPlans } from "./plans.js";
import { benchProvenance } from "./provenance.js";
import { benchReadBesideDuckDb } from "./readBesideDuckDb.js";
import { benchReadCourses } from "./readCourses.js";
import { benchReadEsco } from "./readEsco.js";
import { benchReadPeople } from "./readPeople.js";
import { benchReadUkCsv } from "./readUkCsv.js";
import { benchReadWorkforce } from "./readWorkforce.js";
import { benchStaffing, benchStaffingOverTime } from "./staffing.js";
import { benchStart } from "./start.js";
import { benchSuccessors } from "./successors.js";
import { benchTeams } from "./teams.js";
import { benchWorkforce } from "./workforce.js";
import { benchWorkforceSql } from "./workforceSql.js";

await benchCoverage();
await benchGap();
await benchMatching();
await benchReadUkCsv();
await benchReadPeople();
await benchReadCourses();
await benchReadEsco();
await benchPlans();
await benchTeams();
await benchStaffing();
await benchStaffingOverTime();
await benchSuccessors();
await benchProvenance();
await benchReadWorkforce();
await benchReadBesideDuckDb();
await benchWorkforce();
await benchWorkforceSql();
benchStart();
