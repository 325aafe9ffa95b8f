import type { Command } from "commander";
import { addConcentration } from "./workforce/addConcentration.js";
import { addFits } from "./workforce/addFits.js";
import { addHeatMap } from "./workforce/addHeatMap.js";
import { addOwnGaps } from "./workforce/addOwnGaps.js";
import { addSql } from "./workforce/addSql.js";
import { addSupply } from "./workforce/addSupply.js";
import type { StreamingTerminal } from "./workforce/StreamingTerminal.js";

/** `workforce`: the questions about a million people at once. */
export function addWorkforce(program: Command, terminal: StreamingTerminal): void {
  const group = program
    .command("workforce")
    .summary("the questions for everybody at once: gaps, fits, heatmap, supply, concentration, sql")
    .description(
      "The questions for everybody at once, a million people and more: files are read and written bit by bit, and an output is whole or not there.",
    );
  group.helpCommand(false);
  for (const add of [addOwnGaps, addFits, addHeatMap, addSupply, addConcentration, addSql]) add(group, terminal);
}
