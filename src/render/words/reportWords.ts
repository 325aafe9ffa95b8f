// The words of reports.

export const person = (person: string) => `A report for ${person}`;
export const team = (about: string) => `A report on a team: ${about}`;
export const workforce = (framework: string) => `A report on a workforce: ${framework}`;
export const needs = (skill: string, level: string) => `${skill}: ${level}`;
export const ownWords = "What it takes, in the framework's own words";
