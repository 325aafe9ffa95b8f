import { Parser } from "saxen";
import { brief, damaged, tooLarge } from "../WorkbookError.js";
import { decodeBytes } from "./decodeBytes.js";
import { decodeXml } from "./decodeXml.js";
import { localName, type XmlAttributes } from "./localName.js";

/** What is done with the tags and texts of a document, in its order. Names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: () => XmlAttributes): void;
  close(name: string): void;
  /** Text as people would read it; one text may come in several pieces. */
  text(text: string): void;
}

const batch = 1 << 18;
const longestToken = 1 << 22;

/**
 * Reads a part of a workbook as XML while it is unpacked, so that neither its bytes nor its text are ever in memory as a
 * whole, and others get a turn between two batches.
 *
 * The parser looks at an unfinished tag or text again from its start with each batch. A tag of a megabyte would make that
 * quadratic: each batch that finishes nothing doubles the next, and no tag or text may be longer than 4 million
 * characters.
 *
 * @throws WorkbookError for XML with a mistake, and for a document type (`<!DOCTYPE`), which may define entities and is
 * never needed. The parser's warnings count as mistakes: it would drop an attribute and so move a cell.
 */
export async function parseXml(part: string, bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const parser = new Parser();
  let progress = false;
  const locals = new Map<string, string>();
  const local = (name: string): string => {
    if (!name.includes(":")) return name;
    const known = locals.get(name);
    if (known !== undefined) return known;
    const found = localName(name);
    if (locals.size < 1000) locals.set(name, found);
    return found;
  };
  const mistake = ({ message }: Error) => {
    throw damaged(part, `the XML has a mistake (${brief(message)})`);
  };
  const moved = () => {
    progress = true;
  };
  parser.on("error", mistake).on("warn", mistake).on("comment", moved).on("question", moved);
  parser.on("attention", () => {
    throw damaged(part, "there is a document type, which no workbook needs");
  });
  parser.on("openTag", (name, attributes) => {
    progress = true;
    handler.open(local(name), attributes);
  });
  parser.on("closeTag", (name) => {
    progress = true;
    handler.close(local(name));
  });
  parser.on("text", (text) => {
    progress = true;
    handler.text(decodeXml(text));
  });
  parser.on("cdata", (text) => {
    progress = true;
    handler.text(text.replace(/\r\n?/g, "\n"));
  });

  let pending = "";
  let wanted = batch;
  let unfinished = 0;
  for await (const text of decodeBytes(part, bytes)) {
    pending += text;
    if (pending.length < wanted) continue;
    progress = false;
    parser.write(pending);
    unfinished = progress ? 0 : unfinished + pending.length;
    if (unfinished > longestToken) throw tooLarge(`a tag or text of more than 4 million characters in ${brief(part)}`);
    wanted = progress ? batch : wanted * 2;
    pending = "";
  }
  parser.write(pending);
  parser.end();
}
