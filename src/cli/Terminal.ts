/**
 * All that the command knows of the world outside besides files: three streams and what the screen can show. A test
 * passes one of its own.
 */
export interface Terminal {
  /** Everything on standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Columns of the screen that standard output goes to; absent where it goes to a file or another program. */
  readonly columns?: number;
  /** Columns of the screen that standard error goes to; absent where it goes elsewhere. */
  readonly errorColumns?: number;
  /** Whether standard output takes colours. */
  readonly colours: boolean;
}
