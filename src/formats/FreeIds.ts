/** Hands out ids, each once: what is wanted a second time gets a number behind it. A million namesakes cost no more than a million ids. */
export class FreeIds {
  readonly #taken = new Set<string>();
  /** By an id that is wanted again, the number that its next namesake gets. */
  readonly #next = new Map<string, number>();

  /** Keeps an id that somebody else gives, so that none is made like it. */
  keep(id: string): void {
    this.#taken.add(id);
  }

  /** The id wanted, with a number behind it where it is taken. */
  free(wanted: string): string {
    if (this.#takes(wanted)) return wanted;
    for (let next = this.#next.get(wanted) ?? 2; ; next++) {
      const id = `${wanted}-${next}`;
      if (!this.#takes(id)) continue;
      this.#next.set(wanted, next + 1);
      return id;
    }
  }

  /** Takes an id if nobody has it; one look tells both. */
  #takes(id: string): boolean {
    const before = this.#taken.size;
    return this.#taken.add(id).size > before;
  }
}
