import { measure } from "mitata";

/** The median time of one call, in nanoseconds, once the engine has warmed to it. */
export async function medianOf(run: () => unknown): Promise<number> {
  const { p50 } = await measure(run, { min_cpu_time: 1_000_000_000 });
  return p50;
}

/** A time in the unit that reads best. */
export function formatTime(nanoseconds: number): string {
  if (nanoseconds < 10_000) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 10_000_000) return `${(nanoseconds / 1_000).toFixed(1)} us`;
  return `${(nanoseconds / 1_000_000).toFixed(1)} ms`;
}

/** Prints one measured thing: its name, its figure, and what it is measured against. */
export function report(what: string, figure: string, against = ""): void {
  console.log(`${what.padEnd(64)} ${figure.padStart(10)}  ${against}`);
}
