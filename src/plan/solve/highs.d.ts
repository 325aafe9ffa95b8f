/**
 * HiGHS as the build takes it from the package `highs`: in browsers without its Node branch (`imports` of package.json).
 */
declare module "#highs" {
  import type { Highs } from "highs";
  export default function start(): Promise<Highs>;
}
