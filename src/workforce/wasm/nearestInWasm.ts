import type { NearestJob } from "../bestRoleLevelsBy.js";
import { WorkforceError } from "../WorkforceError.js";
import { kernel } from "./kernel.generated.js";

let module: Promise<WebAssembly.Module> | undefined;

/**
 * The kernel of nearest.as, compiled when it is first asked for.
 *
 * @throws {@link WorkforceError} `no-webassembly` where there is none, as under a content security policy without
 *   `wasm-unsafe-eval`.
 */
export async function nearestInWasm(): Promise<(job: NearestJob) => void> {
  try {
    module ??= WebAssembly.compile(Uint8Array.from(atob(kernel), (byte) => byte.charCodeAt(0)));
    const compiled = await module;
    return (job) => run(compiled, job);
  } catch (cause) {
    module = undefined;
    const message = "WebAssembly cannot be used here: bestRoleLevels of ddat-skills/workforce needs none";
    throw new WorkforceError("no-webassembly", message, { cause });
  }
}

/** So many people go to the kernel at once that what it costs to call it is nothing, and so few that memory stays small. */
const chunk = 4_096;

function run(module: WebAssembly.Module, job: NearestJob): void {
  const { workforce, from, to, k } = job;
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { nearest } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  if (typeof nearest !== "function") throw new Error("The kernel has no function nearest"); // It is made with one.
  const room = new Room(memory);
  const columns = frameworkColumns(room, job);
  for (let first = from; first < to; first += chunk) {
    const last = Math.min(first + chunk, to);
    const kept = room.length; // What is taken from here on is for this chunk.
    const start = workforce.offsets[first] ?? 0;
    const end = workforce.offsets[last] ?? start;
    const offsets = workforce.offsets.slice(first, last + 1).map((offset) => offset - start);
    const rows = new Map<Uint8Array, number>();
    const offers = Uint32Array.from({ length: last - first }, (_, i) => {
      const offered = job.offeredTo(first + i);
      const at = rows.get(offered) ?? room.put(offered);
      rows.set(offered, at);
      return at;
    });
    const ofChunk = [offsets, workforce.skills.slice(start, end), workforce.ranks.slice(start, end), offers];
    const addresses = [...columns, ...ofChunk.map((column) => room.put(column))];
    const places = room.take((last - first) * k * Int32Array.BYTES_PER_ELEMENT);
    const units = room.take((last - first) * k * Float64Array.BYTES_PER_ELEMENT);
    new Uint32Array(memory.buffer).set([...addresses, places, units]);
    nearest(last - first);
    job.places.set(new Int32Array(memory.buffer, places, (last - first) * k), (first - from) * k);
    const found = new Float64Array(memory.buffer, units, (last - first) * k);
    const row = (first - from) * k;
    for (let i = 0; i < found.length; i++) job.scores[row + i] = (found[i] as number) / 1e12; // Within its length.
    room.length = kept;
  }
}

/** What stands first in the order of `Columns` in nearest.as: numbers, and the addresses of the framework's columns. */
function frameworkColumns(room: Room, { postings, k }: NearestJob): number[] {
  const { ranks, roleLevels, roles, starts, places, ofPerson, ofRoleLevel, isOneSided, counts, totals } = postings;
  const roleCount = roles.length - 1;
  const pairs = 2 * Math.ceil((roleLevels + roleCount + 1) / 2); // Two roles at a time: the last may be none.
  const parts = new Float64Array(pairs);
  parts.set(postings.parts);
  const sumsOfPerson = room.put(new Float64Array(pairs));
  const sumsOfRoleLevel = isOneSided ? sumsOfPerson : room.put(new Float64Array(pairs));
  return [
    ...[ranks, roleLevels, roleCount, k, isOneSided ? 1 : 0],
    ...[roles, starts, places, ofPerson, ofRoleLevel, counts, totals, parts].map((column) => room.put(column)),
    ...[sumsOfPerson, sumsOfRoleLevel, pairs],
    room.put(new Float64Array(roleCount + 2)),
  ];
}

/** Memory of the kernel, handed out from the front; the first bytes are for the addresses. */
class Room {
  readonly #memory: WebAssembly.Memory;
  length = 256;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
  }

  take(bytes: number): number {
    const at = this.length;
    this.length = at + 16 * Math.ceil(bytes / 16);
    const missing = this.length - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / 65_536));
    return at;
  }

  put(column: Uint8Array | Uint32Array | Float64Array): number {
    const at = this.take(column.byteLength);
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    new Uint8Array(this.#memory.buffer).set(bytes, at);
    return at;
  }
}
