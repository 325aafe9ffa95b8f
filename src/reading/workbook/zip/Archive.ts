import type { Budget } from "../Budget.js";
import { damaged } from "../WorkbookError.js";
import { parseXml, type XmlHandler } from "../xml/parseXml.js";
import { unpack } from "./unpack.js";
import type { ZipEntry } from "./zipDirectory.js";

/** The parts of one workbook. A part is unpacked when it is read, and nothing else is. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #budget: Budget;

  constructor(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, budget: Budget) {
    this.#bytes = bytes;
    this.#entries = entries;
    this.#budget = budget;
  }

  /** Capitals and small letters are one in the names of parts. */
  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  /** Whether some part's name ends so. */
  hasEnding(ending: string): boolean {
    return [...this.#entries.keys()].some((name) => name.endsWith(ending));
  }

  async parse(part: string, handler: XmlHandler): Promise<void> {
    const entry = this.#entries.get(part.toLowerCase());
    if (entry === undefined) throw damaged(part, "nothing can be found: the workbook names it and does not hold it");
    await parseXml(entry.name, unpack(this.#bytes, entry, this.#budget), handler);
  }
}
