import type { WorkbookLimits } from "./limits.js";
import { tooLarge } from "./WorkbookError.js";

/**
 * What is left of the limits while one workbook is read. Everything that costs memory or time is paid for before it is
 * done, so no file, however small, can ask for more than the limits allow.
 */
export class Budget {
  readonly #limits: WorkbookLimits;
  #bytes = 0;
  #cells = 0;
  #merges = 0;

  constructor(limits: WorkbookLimits) {
    this.#limits = limits;
  }

  spendBytes(count: number): void {
    this.#bytes += count;
    this.#within(this.#bytes, this.#limits.bytes, "bytes of XML");
  }

  spendCells(count: number): void {
    this.#cells += count;
    this.#within(this.#cells, this.#limits.cells, "cells");
  }

  spendMerge(): void {
    this.#merges += 1;
    this.#within(this.#merges, this.#limits.merges, "merged ranges");
  }

  /** For what costs no cells but must not be more than they: the texts that they share, cells without text. */
  checkCount(count: number, what: string): void {
    this.#within(count, this.#limits.cells, what);
  }

  checkSheets(count: number): void {
    this.#within(count, this.#limits.sheets, "sheets");
  }

  #within(count: number, limit: number, what: string): void {
    if (!(count <= limit)) throw tooLarge(`more than ${grouped(limit)} ${what}`);
  }
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
