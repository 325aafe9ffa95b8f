// npm run validate -- FOLDER: the library held to published lists and problems that stand in a folder. What is there is
// tried, what is not is said. Nothing is downloaded.
import { filesIn } from "./filesIn.js";
import { validateLikeness } from "./validateLikeness.js";
import { validateOptima } from "./validateOptima.js";
import { validateRules } from "./validateRules.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    "Say which folder the files are in: npm run validate -- FOLDER. docs/how-we-know.md says which to download.",
  );
  process.exitCode = 2;
} else {
  const files = filesIn(folder);
  let wrong = 0;
  for (const [title, validate] of [
    ["Likeness against published lists of related jobs", validateLikeness],
    ["Optimisers against the OR-Library", validateOptima],
    ["Rules of pay against published cases", validateRules],
  ] as const) {
    console.log(`\n${title}\n`);
    for (const { what, found, isRight } of await validate(files)) {
      console.log(`${isRight === undefined ? "     " : isRight ? "right" : "WRONG"}  ${what}: ${found}`);
      if (isRight === false) wrong++;
    }
  }
  if (wrong > 0) process.exitCode = 1;
}
