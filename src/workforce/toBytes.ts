import { ByteWriter } from "./bytes.js";
import type { LabelColumn, Workforce } from "./workforce.js";

/** What the bytes of a workforce begin with; the number counts editions of the form. */
export const signature = "ddat-skills workforce 1";

/**
 * A workforce as bytes, for a file or a cache: about two bytes for each skill held, and the names. {@link fromBytes} reads them,
 * with the same framework. The same workforce gives the same bytes.
 *
 * @example
 * ```ts
 * import { createWorkforce, fromBytes, toBytes } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * builder.add("sam", { has: { "agile-working": "working", "user-focus": null } });
 * const bytes = toBytes(builder.seal());
 * console.log(fromBytes(uk, bytes).people); // [ 'sam' ]
 * ```
 */
export function toBytes(workforce: Workforce): Uint8Array<ArrayBuffer> {
  const { framework, fingerprint, people, offsets, skills, ranks, roleLevels } = workforce;
  const writer = new ByteWriter();
  for (const text of [signature, framework.id, framework.version]) writer.text(text);
  writer.number(fingerprint);
  writer.number(people.length);
  writer.number(skills.length);
  for (const person of people) writer.text(person);
  for (const place of roleLevels) writer.number(place + 1);
  for (const column of [workforce.organisations, workforce.sites, workforce.sectors]) writeLabels(writer, column);
  for (let person = 0; person < people.length; person++) {
    const start = offsets[person] ?? 0;
    const end = offsets[person + 1] ?? 0;
    writer.number(end - start);
    let before = -1;
    for (let at = start; at < end; at++) {
      const skill = skills[at] ?? 0;
      writer.number(skill - before - 1);
      writer.number(ranks[at] ?? 0);
      before = skill;
    }
  }
  return writer.finish();
}

function writeLabels(writer: ByteWriter, { names, of }: LabelColumn): void {
  writer.number(names.length);
  for (const name of names) writer.text(name);
  for (const place of of) writer.number(place + 1);
}
