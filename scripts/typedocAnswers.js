/**
 * What the page of a function says beyond its comment (typedoc.json loads this file):
 * - what its answer and its options hold, key by key, so that nobody has to follow a link to see them;
 * - what a parameter is, in the first sentence of its type, where the comment does not say it;
 * - what it throws, as one list;
 * - the guides that show it at work.
 */
import { readFileSync } from "node:fs";
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

const read = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
const answers = JSON.parse(read("answers.json"));
const groups = JSON.parse(read("guides.json"));
const guides = ["Questions", "Plans", "Workforce", "Files", "Start"].flatMap((group) =>
  groups[group].map((file) => ({ file, text: read(`../docs/${file}.md`) })),
);

/** @param {import("typedoc").Application} app */
export function load(app) {
  const documents = new Map(); // By file.
  app.converter.on(
    Converter.EVENT_CREATE_DOCUMENT,
    (_, document) => {
      documents.set(document.name.toLowerCase().split("/").at(-1), document);
    },
    1000,
  );

  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const types = new Map();
      for (const type of project.getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias))
        types.set(type.name, type);
      for (const signature of project.getReflectionsByKind(ReflectionKind.CallSignature)) {
        if (signature.parent.kind !== ReflectionKind.Function) continue;
        const comment = signature.comment ?? new Comment();
        signature.comment = comment;
        for (const parameter of signature.parameters ?? []) {
          const holds = parameter.name === "options" ? shapeOf(parameter.type, types) : saidOf(parameter.type, types);
          if (!parameter.comment && holds.length > 0) parameter.comment = new Comment(holds);
        }
        oneListOfThrows(comment);
        const shape = shapeOf(signature.type, types);
        if (shape.length > 0 && !comment.getTag("@returns"))
          comment.blockTags.unshift(new CommentTag("@returns", shape));
        const links = guidesOn(signature.name).map((file) => link(documents.get(file).name, documents.get(file)));
        if (links.length > 0)
          comment.summary.push(text("\n\nIn the guides: "), ...between(links, text(", ")), text("."));
      }
    },
    -1000,
  );
}

const text = (words) => ({ kind: "text", text: words });
const link = (name, target) => ({ kind: "inline-tag", tag: "@link", text: name, target });
const between = (parts, comma) => parts.flatMap((part, at) => (at === 0 ? [part] : [comma, part]));

/** The guide of an answer as scripts/answers.json has it, then those that say most of it for their length: two at most. */
function guidesOn(name) {
  const own = answers.find(({ question, page }) => [question, page].includes(name))?.guide;
  const said = new RegExp(`\`${name}\`|(?<![.\\w])${name}\\(`, "g");
  return guides
    .map(({ file, text: guide }) => ({
      file,
      share: (file === own ? 1 : 0) + (guide.match(said) ?? []).length / 10 / Math.sqrt(guide.length),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ file }) => file);
}

/** The declaration behind a type: of a promise or a list, what it holds. */
function declaredBy(type, types) {
  if (type?.type === "array") return declaredBy(type.elementType, types);
  if (type?.type === "typeOperator") return declaredBy(type.target, types);
  if (type?.type !== "reference") return undefined;
  if (["Promise", "NoInfer", "AsyncIterable"].includes(type.name)) return declaredBy(type.typeArguments?.[0], types);
  return types.get(type.name);
}

function firstSentence(parts) {
  const first = [];
  for (const part of parts ?? []) {
    const end = part.kind === "text" ? part.text.search(/\n\n|(?<=\.)\s/) : -1;
    first.push(end < 0 ? part : text(part.text.slice(0, end)));
    if (end >= 0) break;
  }
  return first;
}

/** The first sentence of a type, or which id it is. */
function saidOf(type, types) {
  if (type?.type === "indexedAccess") return [text(`A ${typeInWords(type, types)[0].text.trim()}.`)];
  return firstSentence(declaredBy(type, types)?.comment?.summary);
}

/** What a type holds, as a list: its keys, or the kinds that it is one of. */
function shapeOf(type, types) {
  const declared = declaredBy(type, types);
  if (!declared) return [];
  const keys = declared.children ?? declared.type?.declaration?.children ?? [];
  const kinds = declared.type?.type === "union" ? declared.type.types.filter((kind) => declaredBy(kind, types)) : [];
  const items = [
    ...keys
      .filter(({ name }) => !name.startsWith("["))
      .map((key) => [
        text(`\n- \`${key.name}${key.flags.isOptional ? "?" : ""}\`: `),
        ...typeInWords(key.type, types),
        ...after(firstSentence(key.comment?.summary)),
      ]),
    ...kinds.map((kind) => [text("\n- "), ...typeInWords(kind, types), ...after(saidOf(kind, types))]),
  ];
  return items.length === 0 ? saidOf(type, types) : [...saidOf(type, types), text("\n"), ...items.flat()];
}

const after = (said) => (said.length === 0 ? [] : [text(". "), ...said]);

/** A type as it is written, without what says which framework's ids it has; names that have a page lead to it. */
function typeInWords(type, types) {
  const words = String(type)
    .replace(/\breadonly /g, "")
    .replace(/NoInfer<Ids>/g, "Ids")
    .replace(/<Ids>/g, "")
    .replace(/\bIds\["(\w+)"\]/g, (_, kind) => `${kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} id`);
  return words.split(/\b([A-Z]\w+)\b/).map((word) => {
    const named = types.get(word);
    return named ? link(word, named) : text(word === "" ? "" : `<code>${escaped(word)}</code>`);
  });
}

const escaped = (words) => words.replace(/[&<>|*_[\]`{}]/g, (sign) => `&#${sign.codePointAt(0)};`);

function oneListOfThrows(comment) {
  const thrown = comment.getTags("@throws");
  if (thrown.length < 2) return;
  const items = thrown.flatMap(({ content }) => [text("\n- "), ...content]);
  comment.removeTags("@throws");
  comment.blockTags.unshift(new CommentTag("@throws", items));
}
