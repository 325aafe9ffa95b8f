import type { Assessor } from "../../model/assessment.js";

const assessedBy: Readonly<Partial<Record<Assessor, string>>> = {
  self: "You",
  peer: "Peer",
  manager: "Manager",
  test: "Test",
  moderated: "Moderated",
};

// The words of an assessment form that is printed and filled in by hand.

export const title = (person: string, about: string) => `Assessment of ${person}: ${about}`;
export const nobody = "____________";
export const howTo =
  "Tick one line for each skill, and say what shows it. Where nobody has looked, tick that: it is not the same as below the lowest level.";
export const noWords = (source: string | undefined) =>
  `What each level looks like is not on this form: it is published ${source === undefined ? "by the framework's publisher" : `at ${source}`}.`;
export const release = (title: string, version: string) => `${title}, release ${version}.`;
export const assessors = "Who assesses, and when";
export const assessorColumns = ["Assessed by", "Name", "Day"] as const;
export const level = "Level";
export const roughText = "What it looks like";
export const by = (assessor: Assessor) => assessedBy[assessor] ?? assessor;
export const notAssessed = "Not assessed: nobody has looked";
export const none = "Assessed, and below the lowest level";
export const shows = "What shows it";
export const box = "☐";
export const blank = "____________";
