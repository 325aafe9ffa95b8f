import type { Framework } from "ddat-skills";
import type { TableNote } from "ddat-skills/formats";
import { uk } from "ddat-skills/uk";
import { type Address, readAddress, writeAddress } from "./address.js";

/** What was read from a file of people; the people themselves stay at the desk. */
export interface PeopleRead {
  readonly file: string;
  readonly names: readonly string[];
  readonly notes: readonly TableNote[];
}

/** What was read from a file of courses; the courses themselves stay at the desk. */
export interface CoursesRead {
  readonly file: string;
  readonly courses: number;
  readonly runs: number;
  /** Of its costs; absent where it names none. */
  readonly currency?: string;
  readonly notes: readonly TableNote<string>[];
}

/** What courses may cost and when they may be, as the form has it. */
export interface CourseLimits {
  readonly budget: string;
  readonly earliest: string;
  readonly latest: string;
  /** Whether what nobody has assessed is planned for too. Absent: only where no level was chosen. */
  readonly learnsUnassessed?: boolean;
}

/** What this visit holds besides the address. It is in the memory of the page, and gone when the page is closed. */
export const session: {
  framework: Framework;
  people: PeopleRead | undefined;
  without: ReadonlySet<string>;
  courses: CoursesRead | undefined;
  limits: CourseLimits;
} = {
  framework: uk,
  people: undefined,
  without: new Set(),
  courses: undefined,
  limits: { budget: "", earliest: "", latest: "" },
};

/** The state that the address holds now. */
export const present = () => readAddress(session.framework, location.hash).address;

type Changes = { readonly [Key in keyof Address]?: Address[Key] | undefined };

/** The address of another state: what is not said is as it is now, and what is `undefined` goes. */
export function linkTo(changes: Changes): string {
  const { screen, has, ...rest } = { ...present(), ...changes };
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return writeAddress(session.framework, { screen: screen ?? "", has: has ?? {}, ...said });
}
