import { gap } from "ddat-skills";
import { parseFramework } from "ddat-skills/parse";
import { uk } from "ddat-skills/uk";
import { formatTime, medianOf, report } from "./compare.js";
import { madeUpPeople } from "./people.js";

/** What one gap costs with all its standings, and what it costs to let a framework in. */
export async function benchGap(): Promise<void> {
  const people = madeUpPeople(1_000);
  const gaps = () => people.map((person) => gap(uk, person, "software-developer/senior-developer").coverage.low);
  report("gap of one person to one role level", formatTime((await medianOf(gaps)) / people.length));
  const json = JSON.stringify(uk);
  report("JSON.parse of the UK framework", formatTime(await medianOf(() => JSON.parse(json))));
  report("JSON.parse and parseFramework of it", formatTime(await medianOf(() => parseFramework(JSON.parse(json)))));
}
