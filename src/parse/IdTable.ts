import type { IdKind, JsonPath } from "../model/issue.js";
import { nearest } from "../values/nearest.js";
import type { IssueFacts } from "./describeIssue.js";
import { asText } from "./loose.js";

/** How many ids may be compared for the sake of hints: past that a file full of unknown ids gets its issues without them. */
const affordableComparisons = 100_000;

/** Ids that something else has handed out: those of a parsed framework. */
export interface KnownIds {
  has(id: string): boolean;
  keys(): Iterable<string>;
  readonly size: number;
}

/** The ids of one kind: where each was first given, and the issues of giving one twice or naming one that nothing has. */
export class IdTable {
  readonly #firstAt = new Map<string, JsonPath>();
  readonly #kind: IdKind;
  readonly #issues: IssueFacts[];
  readonly #known: KnownIds;
  #comparisons = 0;

  constructor(kind: IdKind, issues: IssueFacts[], known?: KnownIds) {
    this.#kind = kind;
    this.#issues = issues;
    this.#known = known ?? this.#firstAt;
  }

  /** Takes an id that the data gives to something. Anything but text is left to the shape issues. */
  give(id: unknown, path: JsonPath): void {
    const text = asText(id);
    if (text === undefined) return;
    const firstAt = this.#firstAt.get(text);
    if (firstAt) this.#issues.push({ code: "duplicate-id", path, kind: this.#kind, id: text, firstAt });
    else this.#firstAt.set(text, path);
  }

  /** Takes an id that the data refers to; says whether something has it, or whether something among `known` has. */
  refer(id: unknown, path: JsonPath, known: KnownIds = this.#known): id is string {
    const text = asText(id);
    if (text === undefined) return false;
    if (known.has(text)) return true;
    const near = this.#comparisons < affordableComparisons ? nearest(text, known.keys()) : [];
    this.#comparisons += known.size;
    this.#issues.push({ code: "unknown-id", path, kind: this.#kind, id: text, near });
    return false;
  }
}
