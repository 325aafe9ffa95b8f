import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { ByteReader, damaged } from "./bytes.js";
import type { Layout } from "./layout.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { signature } from "./toBytes.js";
import type { LabelColumn, Workforce } from "./workforce.js";

/**
 * The workforce in the bytes of {@link toBytes}, checked like people who are added: every place, rank and name, each person once.
 *
 * @throws {@link WorkforceError} for bytes that are not a workforce, were cut short or changed.
 * @throws {@link FrameworkMismatchError} for a workforce of another framework or release.
 * @example
 * ```ts
 * import { createWorkforce, fromBytes, toBytes } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const bytes = toBytes(createWorkforce(uk).seal());
 * try {
 *   fromBytes(uk, bytes.subarray(0, 20));
 * } catch (error) {
 *   console.log(String(error)); // WorkforceError: The bytes hold no workforce: …
 * }
 * ```
 */
export function fromBytes<Ids extends FrameworkIds>(framework: Framework<Ids>, bytes: Uint8Array): Workforce {
  const reader = new ByteReader(bytes);
  if (reader.text() !== signature) throw damaged("they begin with something else");
  const reference = { id: reader.text(), version: reader.text() };
  const fingerprint = reader.number();
  const layout = requireWorkforceOf(framework, { framework: reference, fingerprint });
  const count = reader.count();
  const held = reader.count();
  const people = distinctNames(reader, count);
  const roleLevels = places(reader, count, layout.roleLevelIds.length);
  const organisations = labels(reader, count);
  const sites = labels(reader, count);
  const sectors = labels(reader, count);
  const has = readHeld(reader, layout, count, held);
  if (reader.left > 0) throw damaged(`${reader.left} bytes follow it`);
  return { framework: reference, fingerprint, people, ...has, roleLevels, organisations, sites, sectors };
}

function distinctNames(reader: ByteReader, count: number): string[] {
  const names = new Set<string>();
  for (let i = 0; i < count; i++) names.add(reader.text());
  if (names.size < count) throw damaged("a name is there twice");
  if (names.has("")) throw damaged("a name is empty");
  return [...names];
}

/** Places from 0 up to an end, -1 for none. */
function places(reader: ByteReader, count: number, end: number): Int32Array {
  const read = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const place = reader.number() - 1;
    if (place >= end) throw damaged(`there is no place ${place} among ${end}`);
    read[i] = place;
  }
  return read;
}

function labels(reader: ByteReader, count: number): LabelColumn {
  const names = distinctNames(reader, reader.count());
  return { names, of: places(reader, count, names.length) };
}

function readHeld(reader: ByteReader, layout: Layout, count: number, held: number) {
  const offsets = new Uint32Array(count + 1);
  const skills = new Uint32Array(held);
  const ranks = new Uint8Array(held);
  let at = 0;
  for (let person = 0; person < count; person++) {
    const end = at + reader.number();
    if (end > held) throw damaged(`more than the ${held} skills that they announce`);
    for (let skill = -1; at < end; at++) {
      skill += reader.number() + 1;
      const rank = reader.number();
      const known = skill < layout.skillIds.length && rank < layout.ranks;
      if (!known || layout.allowed[skill * layout.ranks + rank] !== 1)
        throw damaged(`no skill ${skill} has a rank ${rank}`);
      skills[at] = skill;
      ranks[at] = rank;
    }
    offsets[person + 1] = end;
  }
  if (at < held) throw damaged(`fewer than the ${held} skills that they announce`);
  return { offsets, skills, ranks };
}
