// The tour: asks everything (report.ts), tells it (story.ts) and makes a page of it (storyPage.ts), printed as text and written as HTML.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { toHtml, toText } from "ddat-skills/render";
import { askEverything } from "./report.js";
import { storyOf } from "./story.js";
import { storyPage } from "./storyPage.js";

const path = process.argv[2] ?? fileURLToPath(new URL("out/midlands-2018.html", import.meta.url));
const page = storyPage(storyOf(await askEverything()));
console.log(toText(page, { width: 110 }));
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, toHtml(page));
console.log(`The same as a page: ${relative(process.cwd(), path)}`);
