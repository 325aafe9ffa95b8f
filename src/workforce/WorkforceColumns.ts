import type { Framework } from "../model/framework.js";
import { Growing } from "../values/growing.js";
import type { Layout } from "./layout.js";
import type { LabelColumn, Workforce } from "./workforce.js";

/** What is known of a person besides the skills, checked already; absent is unknown. */
export interface PersonLabels {
  /** The place of a role level, -1 for none. */
  readonly roleLevel: number;
  readonly organisation: string | undefined;
  readonly site: string | undefined;
  readonly sector: string | undefined;
}

/** The columns of a workforce in the making. It checks nothing: that is for who fills it. */
export class WorkforceColumns {
  readonly #framework: Framework;
  readonly #layout: Layout;
  readonly #offsets = new Growing((length) => new Uint32Array(length));
  readonly #skills = new Growing((length) => new Uint32Array(length));
  readonly #ranks = new Growing((length) => new Uint8Array(length));
  readonly #roleLevels = new Growing((length) => new Int32Array(length));
  readonly #organisations = new Labels();
  readonly #sites = new Labels();
  readonly #sectors = new Labels();

  constructor(framework: Framework, layout: Layout) {
    this.#framework = framework;
    this.#layout = layout;
    this.#offsets.push(0);
  }

  /** Adds the next person; the slots are in rising order, each skill once. */
  push(slots: readonly number[], { roleLevel, organisation, site, sector }: PersonLabels): void {
    const { ranks } = this.#layout;
    for (const slot of slots) {
      this.#skills.push(Math.floor(slot / ranks));
      this.#ranks.push(slot % ranks);
    }
    this.#offsets.push(this.#skills.length);
    this.#roleLevels.push(roleLevel);
    this.#organisations.push(organisation);
    this.#sites.push(site);
    this.#sectors.push(sector);
  }

  /** The workforce of these people, as many as have been pushed. */
  seal(people: readonly string[]): Workforce {
    const { id, version } = this.#framework;
    return {
      framework: { id, version },
      fingerprint: this.#layout.fingerprint,
      people,
      offsets: this.#offsets.seal(),
      skills: this.#skills.seal(),
      ranks: this.#ranks.seal(),
      roleLevels: this.#roleLevels.seal(),
      organisations: this.#organisations.seal(),
      sites: this.#sites.seal(),
      sectors: this.#sectors.seal(),
    };
  }
}

/** Names in the order in which people have them. */
class Labels {
  readonly #places = new Map<string, number>();
  readonly #of = new Growing((length) => new Int32Array(length));

  push(name: string | undefined): void {
    const place = name === undefined ? -1 : (this.#places.get(name) ?? this.#places.size);
    if (name !== undefined && place === this.#places.size) this.#places.set(name, place);
    this.#of.push(place);
  }

  seal(): LabelColumn {
    return { names: [...this.#places.keys()], of: this.#of.seal() };
  }
}
