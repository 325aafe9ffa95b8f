import type { Budget } from "../Budget.js";
import type { XmlAttributes } from "../xml/localName.js";
import { repeats } from "./repeats.js";

/**
 * The text of one cell of ODS, put together from its paragraphs: each is a line, blanks in a row are one, and those that
 * count are elements of their own.
 */
export class CellParagraphs {
  readonly #budget: Budget;
  #text = "";
  #count = 0;
  /** Whether a blank that comes now is one too many. */
  #afterBlank = true;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  start(): void {
    [this.#text, this.#count] = ["", 0];
  }

  startParagraph(): void {
    if (this.#count++ > 0) this.#text += "\n";
    this.#afterBlank = true;
  }

  /** Characters in a paragraph. */
  add(text: string): void {
    if (!/[\t\n\r ]/.test(text)) {
      if (text === "") return;
      this.#text += text;
      this.#afterBlank = false;
      return;
    }
    const collapsed = text.replace(/[\t\n\r ]+/g, " ");
    this.#text += this.#afterBlank && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
    this.#afterBlank = collapsed.endsWith(" ");
  }

  /** Blanks, a tab or an end of line that is an element. */
  addElement(name: string, attributes: () => XmlAttributes): void {
    if (name === "tab") this.#text += "\t";
    else if (name === "line-break") this.#text += "\n";
    else if (name === "s") {
      const blanks = repeats(attributes(), "c");
      this.#budget.spendBytes(blanks);
      this.#text += " ".repeat(blanks);
    } else return;
    this.#afterBlank = false;
  }

  /** `undefined` for a cell without any paragraph, which is not the same as an empty one. */
  get text(): string | undefined {
    return this.#count === 0 ? undefined : this.#text;
  }
}
