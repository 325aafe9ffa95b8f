import type { RungsMark } from "../page.js";
import { box, type Form, line, svg } from "./draw.js";
import type { SignSet } from "./Signs.js";

/** Boxes, a rung each, with a flag after the one that is needed; or two bars on one scale, what was above what is. */
export function rungsToSvg(mark: RungsMark, levels: number): string {
  const width = levels * stride - gap;
  const rungs = Array.from({ length: levels }, (_, i) => i);
  if (mark.was !== undefined) {
    const bar = (form: string, count: number, y: number) =>
      rungs
        .map((i) => box(i < count ? form : "e", i * stride, i < count ? y : y + 4, side, i < count ? 8 : 1))
        .join("");
    return svg("rungs", width, 24, bar("w", mark.was, 2) + bar("h", mark.has ?? 0, 13));
  }
  const boxes = rungs.map((i) => box(formOf(mark, i), i * stride, 7, side, 14));
  const plus = rungs
    .filter((i) => isMore(mark, i))
    .map(
      (i) => line("p", i * stride + 15, 14, i * stride + 23, 14) + line("p", i * stride + 19, 10, i * stride + 19, 18),
    );
  const { needs } = mark;
  const flag = needs ? `<path class="f" d="M${needs * stride - 3} 24V1h-8v6h8"/>` : "";
  return svg("rungs", width, 24, boxes.join("") + plus.join("") + flag);
}

const side = 38;
const gap = 6;
const stride = side + gap;

/** `■■]··`; with `was` `■` same, `+` new, `-` gone. */
export function rungsToSigns(mark: RungsMark, levels: number, signs: SignSet): string {
  const { has, needs, was } = mark;
  const byForm = { h: signs.held, m: signs.missing, u: signs.unassessed, n: signs.notAsked };
  let text = "";
  for (let i = 0; i < levels; i++) {
    if (was === undefined) text += byForm[formOf(mark, i)];
    else text += i < was ? (i < (has ?? 0) ? signs.held : "-") : i < (has ?? 0) ? "+" : signs.notAsked;
    if (needs === i + 1) text += signs.needed;
  }
  return text;
}

function formOf({ has, needs = 0 }: RungsMark, rung: number): Form {
  if (has === null) return "u";
  if (rung < has) return "h";
  return rung < needs ? "m" : "n";
}

function isMore({ has, needs }: RungsMark, rung: number): boolean {
  return needs !== undefined && has !== null && rung < has && rung >= needs;
}
