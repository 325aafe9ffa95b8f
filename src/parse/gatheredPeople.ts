import type { JsonPath } from "../model/issue.js";
import { asObject, asText, isGiven } from "./loose.js";

/** One person of a list, and where in the list something of them stands. */
export interface PersonOfList {
  /** In any form that {@link parseProfile} takes. */
  readonly data: unknown;
  /** The name, where one can be read. */
  readonly person: string | undefined;
  readonly placeOf: (path: JsonPath) => JsonPath;
}

/** The people of a list of profiles and records, in its order: the records of one person stand where the first of them does. */
export function gatheredPeople(list: readonly unknown[]): PersonOfList[] {
  const people: PersonOfList[] = [];
  const recordsOf = new Map<string | undefined, { readonly records: unknown[]; readonly places: number[] }>();
  for (const [i, data] of list.entries()) {
    const person = asText(Object.getOwnPropertyDescriptor(asObject(data) ?? {}, "person")?.value);
    if (!isRecord(data)) {
      people.push({ data, person, placeOf: (path) => [i, ...path] });
      continue;
    }
    const present = recordsOf.get(person);
    if (present) {
      present.records.push(data);
      present.places.push(i);
      continue;
    }
    const [records, places] = [[data], [i]];
    recordsOf.set(person, { records, places });
    const placeOf = ([at, ...path]: JsonPath) => [(typeof at === "number" ? places[at] : undefined) ?? i, ...path];
    people.push({ data: records, person, placeOf });
  }
  return people;
}

function isRecord(data: unknown): data is object {
  return (
    asObject(data) !== undefined && isGiven(data, "skill") && !isGiven(data, "has") && !isGiven(data, "assessments")
  );
}
