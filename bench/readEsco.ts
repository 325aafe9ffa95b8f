import { readEsco } from "ddat-skills/formats";
import { formatTime, medianOf, report } from "./compare.js";
import { escoSizedFiles } from "./escoSizedFiles.js";

/** A set of ESCO's size, text to framework; and the memory it takes beyond the text. */
export async function benchReadEsco(): Promise<void> {
  const files = escoSizedFiles();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const time = await medianOf(async () => {
    const { framework } = await readEsco(files, { version: "1" });
    most = Math.max(most, process.memoryUsage().heapUsed);
    return framework.roles.length;
  });
  report("reading a set of ESCO's size (129,004 relations), readEsco", formatTime(time), "aimed at: 2 s or less");
  report("  memory beyond the text", `${Math.round((most - before) / 1e6)} MB`, "aimed at: 300 MB or less");
}
