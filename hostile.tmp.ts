import { readCourses } from "./src/formats/readCourses.js";
import { uk } from "./src/uk/index.js";
const time = async (n: string, t: string) => { const s = performance.now(); const r = await readCourses(uk, t).catch((e) => ({ value: String(e).slice(0, 100), notes: [] })); console.log(n, Math.round(performance.now() - s), "ms", r.notes.length, typeof r.value === "string" ? r.value : r.value.courses.length); };
const N = 20000;
await time("runs alike", "course,title,run,start\n" + Array.from({ length: N }, (_, i) => `${"c".repeat(495)}${i},T,1,2026-10-05`).join("\n"));
console.log("done");
