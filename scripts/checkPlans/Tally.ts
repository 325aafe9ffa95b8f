/** What came of one kind of question. */
export class Tally {
  readonly what: string;
  readonly #counts = new Map<string, number>();
  readonly #differences: string[] = [];

  constructor(what: string) {
    this.what = what;
  }

  count(word: string): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** Holds what was answered to what trying everything comes to. */
  compare(question: string, answered: unknown, tried: unknown): void {
    const [one, other] = [inText(answered), inText(tried)];
    if (one !== other) this.#differences.push(`${question}: answered ${one}, tried ${other}`);
  }

  get isRight(): boolean {
    return this.#differences.length === 0;
  }

  print(): void {
    const counts = [...this.#counts].map(([word, count]) => `${count} ${word}`).join(", ");
    console.log(`${this.what}: ${counts}; ${this.#differences.length} differences`);
    for (const difference of this.#differences.slice(0, 5)) console.log(`  ${difference}`);
  }
}

function inText(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? `${one}` : one));
}
