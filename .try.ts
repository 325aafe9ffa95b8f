import { readFileSync } from "node:fs";
import { readFramework } from "./src/formats/readFramework.ts";
const files = Object.fromEntries(process.argv.slice(2).map((f) => [f.split("/").at(-1), readFileSync(f)]));
try {
const { framework, notes } = await readFramework(files, { title: "Riverside" });
console.log(JSON.stringify(framework, undefined, 1).replace(/\n\s+/g, " "));
for (const n of notes) console.log(n.code, JSON.stringify(n.where), n.message, n.places ?? "");
} catch (e) { console.log(String(e).slice(0, 1500), e.stack?.slice(0,600)); }
