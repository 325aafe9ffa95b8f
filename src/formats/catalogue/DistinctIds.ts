import { limits } from "../../model/limits.js";
import { fold } from "../../values/fold.js";
import { remembered } from "../../values/remembered.js";
import { FreeIds } from "../FreeIds.js";
import { slug } from "../slug.js";

/** Ids for texts that may be names: one for each text, whatever its letter case and blanks, and never one for two. */
export class DistinctIds {
  readonly #byText = new Map<string, string>();
  readonly #ids = new FreeIds();

  /** The id of a text: the text itself where it is short and plain, and else a slug of it. */
  readonly of = remembered((text) => this.#idOf(text));

  #idOf(text: string): string {
    const key = fold(text);
    const known = this.#byText.get(key);
    if (known !== undefined) return known;
    const wanted = /^[\w.:/-]+$/.test(text) && text.length < limits.id - 10 ? text : slug(text);
    const id = this.#ids.free(wanted);
    this.#byText.set(key, id);
    return id;
  }
}
