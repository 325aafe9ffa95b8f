/** The characters that stand for marks where nothing can be drawn. */
export type Signs = "unicode" | "ascii";

export interface SignSet {
  readonly held: string;
  readonly missing: string;
  readonly unassessed: string;
  readonly notAsked: string;
  /** After the rung that is needed. Not `|`, which splits a cell of Markdown. */
  readonly needed: string;
  /** Comes in where something was and something is: `+` new, `-` gone, which both sets share. */
  readonly parts: string;
}

export const signSets: Readonly<Record<Signs, SignSet>> = {
  unicode: { held: "■", missing: "□", unassessed: "?", notAsked: "·", needed: "]", parts: "■□▪▫·" },
  ascii: { held: "#", missing: "-", unassessed: "?", notAsked: ".", needed: "]", parts: "#=+-." },
};
