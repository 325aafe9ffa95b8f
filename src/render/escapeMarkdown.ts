import { withoutControls } from "./withoutControls.js";

/**
 * A text from outside as Markdown that shows that text and nothing else: no HTML, emphasis, link, code, picture, cell or
 * line of its own, in CommonMark and in GitHub's dialect. For the middle of a line or a table cell; what marks up only
 * at the beginning of a line (`-`, `1.`) is left alone.
 *
 * Some programs turn a bare e-mail address into a link after the escapes have been read; nothing here can prevent that.
 */
export function escapeMarkdown(text: string): string {
  return withoutControls(text)
    .replace(/[\\`*_{}[\]#~$^=@|]|:(?=\S)/g, "\\$&")
    .replace(/www\./gi, (match) => match.replace(".", "\\."))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
