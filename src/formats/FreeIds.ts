/** Hands out ids, each once: what is wanted a second time gets a number behind it. A million namesakes cost no more than a million ids. */
export class FreeIds {
  /** Each id, with the number that its next namesake gets. */
  readonly #taken = new Map<string, number>();

  /** Keeps an id that somebody else gives, so that none is made like it. */
  keep(id: string): void {
    if (!this.#taken.has(id)) this.#taken.set(id, 2);
  }

  /** The id wanted, with a number behind it where it is taken. */
  free(wanted: string): string {
    let next = this.#taken.get(wanted);
    if (next === undefined) {
      this.#taken.set(wanted, 2);
      return wanted;
    }
    let id = wanted;
    while (this.#taken.has(id)) id = `${wanted}-${next++}`;
    this.#taken.set(wanted, next);
    this.keep(id);
    return id;
  }
}
