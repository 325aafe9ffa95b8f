import type { Command } from "commander";
import { addPersonReport } from "./report/addPersonReport.js";
import { addRoleReport } from "./report/addRoleReport.js";
import { addTeamReport } from "./report/addTeamReport.js";
import { addWorkforceReport } from "./report/addWorkforceReport.js";
import type { Terminal } from "./Terminal.js";

/** `report`: several answers on one page, in the order in which its reader asks. */
export function addReport(program: Command, terminal: Terminal): void {
  const group = program
    .command("report")
    .summary("several answers on one page: person, team, role, workforce")
    .description(
      "Several answers on one page, in the order in which its reader asks. With --output the page is written to a file: .html stands alone and prints, .xlsx and .ods have a sheet for each table.",
    );
  group.helpCommand(false);
  for (const add of [addPersonReport, addTeamReport, addRoleReport, addWorkforceReport]) add(group, terminal);
}
