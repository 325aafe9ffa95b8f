import { limits } from "../../model/limits.js";
import { fold } from "../../values/fold.js";
import { remembered } from "../../values/remembered.js";
import { slug } from "../slug.js";

/** Ids for texts that may be names: one for each text, whatever its letter case and blanks, and never one for two. */
export class DistinctIds {
  readonly #byText = new Map<string, string>();
  /** Each id, with the number that its next namesake gets. */
  readonly #taken = new Map<string, number>();

  /** The id of a text: the text itself where it is short and plain, and else a slug of it. */
  readonly of = remembered((text) => this.#idOf(text));

  #idOf(text: string): string {
    const key = fold(text);
    const known = this.#byText.get(key);
    if (known !== undefined) return known;
    const wanted = /^[\w.:/-]+$/.test(text) && text.length < limits.id - 10 ? text : slug(text);
    const id = this.free(wanted);
    this.#byText.set(key, id);
    return id;
  }

  /** The id wanted, with a number behind it where it is taken. */
  free(wanted: string): string {
    if (!this.#taken.has(wanted)) {
      this.#taken.set(wanted, 2);
      return wanted;
    }
    let id = wanted;
    let next = this.#taken.get(wanted) ?? 2;
    while (this.#taken.has(id)) id = `${wanted}-${next++}`;
    this.#taken.set(wanted, next);
    this.#taken.set(id, this.#taken.get(id) ?? 2);
    return id;
  }
}
