const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof codes;

/** Takes something that is to be done at once, and cannot wait, if somebody stops the process. */
export type OnStop = (tidyUp: () => void) => void;

/** Works, and if somebody stops the process meanwhile (Ctrl-C), tidies up and ends it with the code that shells expect. */
export async function orStopped<Answer>(work: (onStop: OnStop) => Promise<Answer>): Promise<Answer> {
  const tidyUps: (() => void)[] = [];
  const stop = (signal: Signal) => {
    for (const tidyUp of tidyUps) tidyUp();
    process.exit(codes[signal]);
  };
  const signals = Object.keys(codes) as Signal[]; // The very keys.
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work((tidyUp) => tidyUps.push(tidyUp));
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
  }
}
