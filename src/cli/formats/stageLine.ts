import type { ProgressScreen } from "../progressLine.js";

/** One line of a terminal that names what is being done with long files. */
export interface StageLine {
  readonly show: (stage: string) => void;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => void;
}

const replaceLine = "\r\u001B[2K";

/** The line on standard error; where that is not a screen, nothing is shown. */
export function stageLine({ writeError, errorColumns }: ProgressScreen): StageLine {
  if (errorColumns === undefined) return { show: () => {}, clear: () => {} };
  let isShown = false;
  return {
    show(stage) {
      writeError(`${replaceLine}${stage.slice(0, Math.max(1, errorColumns - 1))}`); // One less: a full line would wrap.
      isShown = true;
    },
    clear() {
      if (isShown) writeError(replaceLine);
      isShown = false;
    },
  };
}
