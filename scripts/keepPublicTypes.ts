/**
 * Takes out of `dist/types` the declarations that no entry of the package leads to: most files of the source are nobody's
 * business but ours. Part of `npm run build`.
 */
import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import packageJson from "../package.json" with { type: "json" };

const root = fileURLToPath(new URL("..", import.meta.url));
const types = join(root, "dist/types");

const kept = new Set<string>();
const entries = Object.values(packageJson.exports).flatMap((entry) => (typeof entry === "object" ? [entry.types] : []));
const ahead = entries.map((entry) => resolve(root, entry));
for (const file of ahead) {
  if (kept.has(file)) continue;
  kept.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
    ahead.push(resolve(dirname(file), `${path}.d.ts`));
  }
}

for (const path of readdirSync(types, { recursive: true, encoding: "utf8" }).toSorted().toReversed()) {
  const file = join(types, path);
  if (file.endsWith(".d.ts")) {
    if (!kept.has(file)) rmSync(file);
  } else if (readdirSync(file).length === 0) {
    rmdirSync(file);
  }
}
