/** A line of the report: what was measured, and whether it came out as it should. Of a likeness nothing is right or wrong. */
export interface Figure {
  readonly what: string;
  readonly found: string;
  readonly isRight?: boolean;
}
