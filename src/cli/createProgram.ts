import { createRequire } from "node:module";
import { Command } from "commander";

import { addAfterCourses } from "./addAfterCourses.js";
import { addCohort } from "./addCohort.js";
import { addCompare } from "./addCompare.js";
import { addConvert } from "./addConvert.js";
import { addCover } from "./addCover.js";
import { addDemand } from "./addDemand.js";
import { addDiff } from "./addDiff.js";
import { addExport } from "./addExport.js";
import { addFormats } from "./addFormats.js";
import { addGap } from "./addGap.js";
import { addImport } from "./addImport.js";
import { addLint } from "./addLint.js";
import { addMatch } from "./addMatch.js";
import { addMigrate } from "./addMigrate.js";
import { addPeople } from "./addPeople.js";
import { addPlan } from "./addPlan.js";
import { addPlanTeam } from "./addPlanTeam.js";
import { addProgress } from "./addProgress.js";
import { addReport } from "./addReport.js";
import { addRoles } from "./addRoles.js";
import { addRoutes } from "./addRoutes.js";
import { addScore } from "./addScore.js";
import { addSimilar } from "./addSimilar.js";
import { addSkills } from "./addSkills.js";
import { addStaff } from "./addStaff.js";
import { addSuccessors } from "./addSuccessors.js";
import { addTeam } from "./addTeam.js";
import { addTemplate } from "./addTemplate.js";
import { addTranslate } from "./addTranslate.js";
import { addWorkforce } from "./addWorkforce.js";
import { painter } from "./painter.js";
import type { Terminal } from "./Terminal.js";

/** A command adds itself to the program. To add one, write its file and put it in this list. */
const commands = [
  addGap,
  addMatch,
  addPeople,
  addSimilar,
  addCompare,
  addRoutes,
  addPlan,
  addCohort,
  addPlanTeam,
  addAfterCourses,
  addTeam,
  addCover,
  addStaff,
  addDemand,
  addSuccessors,
  addProgress,
  addScore,
  addDiff,
  addMigrate,
  addTranslate,
  addSkills,
  addRoles,
  addLint,
  addImport,
  addExport,
  addConvert,
  addFormats,
  addTemplate,
  addReport,
  addWorkforce,
];

/** The command line, ready to parse. It never ends the process: commander throws, and `run` decides. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command("ddat-skills")
    .description("Public-sector digital skills: who is missing what for which role. The UK framework is included.")
    .version(packageVersion(), "--version", "print the version")
    .helpOption("-h, --help", "print help, with examples")
    .helpCommand(false)
    .option("--no-color", "print without colours (so does the variable NO_COLOR)")
    .exitOverride()
    .showHelpAfterError("Add --help for help and examples.")
    .configureOutput({
      writeOut: terminal.writeOutput,
      writeErr: terminal.writeError,
      getOutHelpWidth: () => terminal.columns ?? 80,
      getErrHelpWidth: () => terminal.columns ?? 80,
      getOutHasColors: () => terminal.colours,
      getErrHasColors: () => false,
    })
    .configureHelp({ styleTitle: (text) => painter(terminal)("heading", text) })
    .addHelpText(
      "after",
      `
Exit codes: 0 done, 1 bad input (nothing on standard output), 2 wrong usage.

Examples:
  $ ddat-skills roles "senior developer"
  $ ddat-skills gap "senior developer" --profile sam.json
  $ ddat-skills gap --help`,
    );
  for (const add of commands) add(program, terminal);
  return program;
}

/** The package asks itself by its name, which holds wherever the build puts this file. */
function packageVersion(): string {
  const { version }: { readonly version: string } = createRequire(import.meta.url)("ddat-skills/package.json");
  return version;
}
