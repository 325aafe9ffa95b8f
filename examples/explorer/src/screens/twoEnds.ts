import type { Address } from "../address.js";
import { answerBlock } from "../answerBlock.js";
import { type Html, html } from "../html.js";
import { nameOf } from "../names.js";
import { picker, wirePicker } from "../picker.js";
import type { Answer, Screen } from "../Screen.js";
import { linkTo } from "../session.js";
import { wireTakeAway } from "../takeAway.js";

/** A question about two role levels: both are chosen in turn, and can be changed and swapped. */
export function twoEnds(
  title: string,
  { screen, roleLevel, to }: Address,
  answerTo: (from: string, to: string) => Answer,
  beside: (from: string, to: string) => Html,
): Screen {
  if (roleLevel === undefined || to === undefined) {
    const pick = (id: string) => linkTo({ screen, ...(roleLevel === undefined ? { roleLevel: id } : { to: id }) });
    const known = roleLevel ?? to;
    const words = roleLevel === undefined ? "From which role level?" : "To which role level?";
    return {
      title,
      body: html`${known === undefined ? "" : html`<p class="govuk-body">${roleLevel === undefined ? "To" : "From"}: ${nameOf(known)}</p>`}${picker(words, pick)}`,
      wire: (main) => wirePicker(main, pick),
    };
  }
  const answer = answerTo(roleLevel, to);
  return {
    title,
    body: html`
<dl class="ex-ends govuk-!-display-none-print">
${[["From", roleLevel, linkTo({ roleLevel: undefined })] as const, ["To", to, linkTo({ to: undefined })] as const].map(
  ([words, id, href]) =>
    html`<div><dt>${words}</dt><dd>${nameOf(id)}</dd><dd><a class="govuk-link" href="${href}">Change<span class="govuk-visually-hidden"> ${words.toLowerCase()}</span></a></dd></div>`,
)}
</dl>
<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="${linkTo({ roleLevel: to, to: roleLevel })}">Swap the two</a></p>
<section id="answer" aria-label="Answer">${answerBlock(answer)}</section>
${beside(roleLevel, to)}`,
    wire: (main) => wireTakeAway(main, () => answer),
  };
}
