// The tour: asks everything (report.ts), tells it (story.ts), prints it (text.ts) and writes a page (html.ts).
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { storyToHtml } from "./html.js";
import { askEverything } from "./report.js";
import { storyOf } from "./story.js";
import { storyToText } from "./text.js";

const path = process.argv[2] ?? fileURLToPath(new URL("out/midlands-2018.html", import.meta.url));
const story = storyOf(await askEverything());
console.log(storyToText(story));
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, storyToHtml(story));
console.log(`The same as a page: ${relative(process.cwd(), path)}`);
