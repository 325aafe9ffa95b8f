import type { Command } from "commander";
import type { TableRead } from "./readMaps.js";
import { roleProfilesFile } from "./readRoleProfiles.js";

/** What a question is about: a role level by name, or needs of one's own from a file. */
export interface AskedOptions {
  readonly needs?: string;
}

/** How help texts describe a file of needs. */
export const needsFile = `in the place of a role level, needs of your own (a post, an advert, a bid): ${roleProfilesFile}`;

/** The argument and the option by which a question says what it is about. */
export function addAskedOptions(command: Command): Command {
  return command
    .argument("[role-level]", "its id, its name, or a part of either that only it has; with --needs, one of that file")
    .option("--needs <file>", needsFile);
}

/** Refuses wrong usage before anything is read. */
export function checkAsked(command: Command, roleLevel: string | undefined, { needs }: AskedOptions): void {
  if (roleLevel === undefined && needs === undefined)
    command.error("error: say what to ask about: a role level, or --needs with a file");
}

/** All tables that a command reads by the same options: those of its own, and needs where there is a file of them. */
export function tablesRead(
  { needs, has = [] }: AskedOptions & { readonly has?: readonly string[] },
  ...tables: readonly TableRead[]
): readonly TableRead[] {
  const own = has.length > 0 ? tables.filter((table) => table !== "people") : tables;
  return needs === undefined ? own : [...own, "needs"];
}
