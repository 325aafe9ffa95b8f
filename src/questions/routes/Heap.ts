import { at } from "../../values/at.js";

/** A binary heap: the first of what it holds comes out first. What neither of two is before comes out in any order. */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #isBefore: (a: Item, b: Item) => boolean;

  constructor(isBefore: (a: Item, b: Item) => boolean) {
    this.#isBefore = isBefore;
  }

  push(item: Item): void {
    const items = this.#items;
    let place = items.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = at(items, parent);
      if (!this.#isBefore(item, above)) break;
      items[place] = above;
      place = parent;
    }
    items[place] = item;
  }

  pop(): Item | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return top;
    let place = 0;
    for (let child = 1; child < items.length; child = 2 * place + 1) {
      const sibling = child + 1;
      if (sibling < items.length && this.#isBefore(at(items, sibling), at(items, child))) child = sibling;
      const below = at(items, child);
      if (!this.#isBefore(below, last)) break;
      items[place] = below;
      place = child;
    }
    items[place] = last;
    return top;
  }
}
