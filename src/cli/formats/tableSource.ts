import type { TableSource } from "../../formats/table/Sheet.js";
import { jsonMistake } from "../../parse/jsonMistake.js";
import { BadInput } from "../BadInput.js";
import type { GivenFile } from "./Format.js";

/** What a reader of tables takes of a file: rows where it is a JSON list of them, and else its bytes. */
export function tableSource({ name, bytes }: GivenFile): TableSource {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  if (!/^\s*\[\s*(?:[[{]|\]\s*$)/.test(start)) return bytes;
  const text = new TextDecoder().decode(bytes);
  const mistake = jsonMistake(text);
  if (mistake) throw new BadInput(`${name} is not JSON: ${mistake.message}`);
  return JSON.parse(text) as readonly unknown[]; // It begins with a bracket.
}
