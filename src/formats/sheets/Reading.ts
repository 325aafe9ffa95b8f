import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { headerKey } from "../../reading/tables/columnNames.js";
import { Names } from "../../reading/words/Names.js";
import { quoted } from "../../values/quoted.js";
import { slug } from "../slug.js";
import { type FrameworkTableNoteCode, FrameworkTexts } from "../table/FrameworkTexts.js";
import { Origins } from "./Origins.js";
import type { SheetRow } from "./SheetRow.js";

/** What every list of a framework has. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly description: { readonly description?: string };
}

/** One reading of a framework: its notes, its texts and ids, and where everything came from. */
export class Reading {
  readonly notes: TableNotes<FrameworkTableNoteCode>;
  readonly texts: FrameworkTexts;
  readonly origins = new Origins();

  constructor(notes: TableNotes<FrameworkTableNoteCode>) {
    this.notes = notes;
    this.texts = new FrameworkTexts(notes);
  }

  /**
   * What rows list: those with neither name nor id are left out with a note. Ids that the rows give are kept, the others are
   * made of the names, `before` them what `prefix` says; none is made like one that is given.
   */
  listed<Thing>(
    kind: string,
    rows: readonly SheetRow[],
    make: (listed: Listed, row: SheetRow) => Thing,
    prefix: (row: SheetRow) => string = () => "",
  ): Thing[] {
    for (const { text } of rows) if (text("id") !== "") this.texts.keep(kind, text("id"));
    return rows.flatMap((row) => {
      const { text, where } = row;
      const given = text("id");
      const name = this.texts.name(text("name"), () => where("name")) || given;
      if (name === "") {
        this.notes.add("incomplete-row", `the ${kind} has no name; the row is left out`, where("name"));
        return [];
      }
      const id = given || this.texts.id(kind, prefix(row) + slug(name), () => where("name"));
      const description = this.texts.text(text("description"), () => where("description"));
      return [make({ id, name, description: description === "" ? {} : { description } }, row)];
    });
  }

  /** The id of the thing that a text means; where nothing is called so, it is made, with a note where a sheet lists them. */
  meantOrMade<Thing extends { readonly id: string; readonly name: string }>(
    kind: string,
    things: Thing[],
    raw: string,
    where: SheetRow["where"],
    {
      field,
      isListed,
      make,
    }: { readonly field: string; readonly isListed: boolean; readonly make: (id: string, name: string) => Thing },
  ): string {
    const [meant] = new Names(things).meant(raw);
    if (meant) return meant.id;
    const name = this.texts.name(raw, () => where(field));
    const id = this.texts.slug(kind, name, () => where(field));
    if (isListed) this.notes.add("not-listed", `the ${kind} ${quoted(name)} stands in no list; added`, where(field));
    things.push(this.origins.put(make(id, name), where));
    return id;
  }

  /** Other names, a line or a `;` each. */
  names(raw: string, where: SheetRow["where"], field: string): readonly string[] | undefined {
    const names = raw
      .split(/[;\n]/)
      .map((name) => this.texts.name(name, () => where(field)))
      .filter((name) => name !== "");
    return names.length > 0 ? names : undefined;
  }

  /** A URL, other names and former names, where a row has them. */
  called({ text, where }: SheetRow) {
    const url = this.texts.url(text("url"), () => where("url"));
    const aliases = this.names(text("aliases"), where, "aliases");
    const formerNames = this.names(text("formerNames"), where, "formerNames");
    return { ...(url !== undefined && { url }), ...(aliases && { aliases }), ...(formerNames && { formerNames }) };
  }
}

/** The parts of a cell that holds a list: its lines, or what `;` and `,` divide where the whole is nothing that is known. */
export function partsOf(raw: string, isKnown: (text: string) => boolean): readonly string[] {
  const lines = raw.split("\n").map((line) => line.trim());
  return lines
    .flatMap((line) => (isKnown(line) ? [line] : line.split(/[;,]/).map((part) => part.trim())))
    .filter((part) => headerKey(part) !== "" || isKnown(part));
}
