import type { Assessor } from "../../model/assessment.js";

const by: Readonly<Partial<Record<Assessor, string>>> = {
  self: "You",
  peer: "Peer",
  manager: "Manager",
  test: "Test",
  moderated: "Moderated",
};

/** The words of an assessment form that is printed and filled in by hand. */
export const formWords = {
  title: (person: string, about: string) => `Assessment of ${person}: ${about}`,
  nobody: "____________",
  howTo:
    "Tick one line for each skill, and say what shows it. Not assessed means that nobody has looked. None means assessed, and below the lowest level.",
  noWords: (source: string | undefined) =>
    `What each level looks like is not on this form: it is published ${source === undefined ? "by the framework's publisher" : `at ${source}`}.`,
  release: (title: string, version: string) => `${title}, release ${version}.`,
  assessors: "Who assesses, and when",
  assessorColumns: ["Assessed by", "Name", "Day"],
  level: "Level",
  looksLike: "What it looks like",
  by: (assessor: Assessor) => by[assessor] ?? assessor,
  notAssessed: "Not assessed",
  none: "None",
  shows: "What shows it",
  box: "☐",
  blank: "____________",
} as const;
