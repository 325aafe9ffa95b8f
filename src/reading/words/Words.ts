import { plain } from "../tables/harmless.js";
import { detached } from "../text/detached.js";

/** The different texts of a column, each with a code by which rows name it; 0 is the empty text. */
export class Words {
  readonly #codes = new Map<string, number>([["", 0]]);
  readonly texts: string[] = [""];

  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    const own = detached(text);
    this.texts.push(own);
    this.#codes.set(own, code);
    return code;
  }

  /** The code of a cell as it stands: what is around the text does not count. */
  codeOfCell(cell: string): number {
    return this.#codes.get(cell) ?? this.code(plain(cell));
  }

  text(code: number): string {
    return this.texts[code] ?? "";
  }
}
