import { OptionError } from "../../framework/OptionError.js";
import { requireDay } from "../../framework/requireDay.js";
import type { FrameworkData } from "../../model/framework.js";
import { frameworkUuids } from "../frameworkUuids.js";
import { normalized } from "../normalized.js";
import { requireBase } from "../requireBase.js";
import { type CaseKind, caseItemTypes } from "./caseKinds.js";
import type { CaseAssociation, CaseItem, CaseLink, CaseNode } from "./casePackage.js";

/** Who serves the package and since when it is as it is. */
export interface CaseOptions {
  /** The address under which the nodes of the package are served, such as `https://example.org/ims/case/v1p1`. */
  readonly baseUri: string;
  /** When the content last changed: a date, or a date and time, ISO 8601. It stands on every node. */
  readonly lastChanged: string;
}

/** What becomes an item: the fields of CASE, and under `more` what it has no field for. */
export interface ItemDraft {
  readonly statement: string;
  readonly short?: string;
  readonly code?: string;
  readonly notes?: string | undefined;
  readonly more: Readonly<Record<string, unknown>>;
}

/** Collects the nodes of a package; every identifier comes of the framework, the kind and the ids. */
export class PackageWriter {
  readonly items: CaseItem[] = [];
  readonly associations: CaseAssociation[] = [];
  readonly document: CaseLink;
  readonly #uuid: (kind: string, ...ids: readonly string[]) => string;
  readonly #base: string;
  readonly #lastChanged: string;
  readonly #language: string | undefined;

  constructor(framework: FrameworkData, { baseUri, lastChanged }: CaseOptions) {
    this.#uuid = frameworkUuids(framework);
    this.#base = requireBase("baseUri", baseUri);
    const [day = "", time = "00:00:00Z"] = lastChanged.split("T", 2);
    if (!/^\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(time)) {
      throw new OptionError(`lastChanged has to end with a time such as T09:30:00Z, or to be a date alone`);
    }
    this.#lastChanged = `${requireDay("lastChanged", day)}T${time}`;
    this.#language = framework.language === undefined ? undefined : normalized(framework.language);
    this.document = this.link("CFDocuments", normalized(framework.title), "document");
  }

  node(collection: string, kind: string, ...ids: readonly string[]): CaseNode {
    const identifier = this.#uuid(kind, ...ids);
    return { identifier, uri: `${this.#base}/${collection}/${identifier}`, lastChangeDateTime: this.#lastChanged };
  }

  link(collection: string, title: string, kind: string, ...ids: readonly string[]): CaseLink {
    const { identifier, uri } = this.node(collection, kind, ...ids);
    return { title: normalized(title), identifier, uri };
  }

  typeLink(kind: CaseKind): CaseLink {
    return this.link("CFItemTypes", caseItemTypes[kind], "item-type", kind);
  }

  itemLink(title: string, kind: CaseKind, ...ids: readonly string[]): CaseLink {
    return this.link("CFItems", title, kind, ...ids);
  }

  /** Adds an item as the n-th child of another, or of the document; returns the link to it. */
  add(kind: CaseKind, ids: readonly string[], draft: ItemDraft, parent: CaseLink, sequenceNumber: number): CaseLink {
    const link = this.itemLink(draft.short ?? draft.statement, kind, ...ids);
    this.items.push({
      ...this.node("CFItems", kind, ...ids),
      fullStatement: draft.statement,
      ...(draft.short !== undefined && { abbreviatedStatement: normalized(draft.short) }),
      ...(draft.code !== undefined && { humanCodingScheme: normalized(draft.code) }),
      ...(draft.notes !== undefined && { notes: draft.notes }),
      ...(this.#language !== undefined && { language: this.#language }),
      CFItemType: caseItemTypes[kind],
      CFItemTypeURI: this.typeLink(kind),
      extensions: { ddatSkills: { kind, ...draft.more } },
    });
    this.associate("isChildOf", link, parent, { sequenceNumber });
    return link;
  }

  associate(
    associationType: string,
    origin: CaseLink,
    destination: CaseLink,
    more: Pick<CaseAssociation, "sequenceNumber" | "extensions"> = {},
    ...ids: readonly string[]
  ): void {
    const ends = [associationType, origin.identifier, destination.identifier];
    this.associations.push({
      ...this.node("CFAssociations", "association", ...ends, ...ids),
      associationType,
      originNodeURI: origin,
      destinationNodeURI: destination,
      ...more,
    });
  }
}
