import type { Page } from "./page.js";
import { frozen } from "./pageOf.js";
import { title } from "./parts.js";

/**
 * Several pages under one title, in their order. Every attribution is kept, once each; the language is that of the first.
 *
 * @throws RangeError where there is no page.
 */
export function pagesTogether(heading: string, pages: readonly Page[]): Page {
  const [first] = pages;
  if (!first) throw new RangeError("There is no page to put together");
  const attributions = new Set(pages.flatMap(({ attribution = "" }) => (attribution === "" ? [] : [attribution])));
  return frozen({
    language: first.language,
    parts: [title(heading), ...pages.flatMap(({ parts }) => parts)],
    ...(attributions.size > 0 && { attribution: [...attributions].join(" ") }),
  });
}
