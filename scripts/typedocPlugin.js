/**
 * What the reference needs beyond typedoc's options (typedoc.json loads this file):
 * - the guides stand in the groups and the order of scripts/guides.json; a guide is called by its heading, and its address
 *   by its file, so that a new heading leaves links whole;
 * - modules are called by what a program imports, such as `ddat-skills/uk`;
 * - a link in `@throws` is found wherever the package exports the name, as TypeScript does not resolve links there;
 * - a zod schema is shown as the schema of its noun instead of as the type that zod infers, which runs over pages;
 * - every page leads to the explorer and to the changelog.
 */
import { readFileSync } from "node:fs";
import { Application, Comment, Converter, JSX, KindRouter, ReferenceType, ReflectionKind } from "typedoc";

const groups = JSON.parse(readFileSync(new URL("guides.json", import.meta.url), "utf8"));
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const fileNames = new Map(); // By document.

class GuideRouter extends KindRouter {
  getIdealBaseName(reflection) {
    const file = fileNames.get(reflection);
    return file === undefined ? super.getIdealBaseName(reflection) : `documents/${file}`;
  }
}

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.renderer.defineRouter("guides", GuideRouter);

  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    const guides = Object.values(groups).flat();
    app.options.setValue("projectDocuments", [...guides.map((guide) => `docs/${guide}.md`), "CHANGELOG.md"]);
    app.options.setValue("groupOrder", [...Object.keys(groups), "Modules", "Functions", "Variables", "Classes", "*"]);
  });

  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const file = document.name.toLowerCase().split("/").at(-1);
    fileNames.set(document, file);
    document.frontmatter.group = Object.keys(groups).find((group) => groups[group].includes(file)) ?? "Reference";
    const [first] = document.content;
    if (file === "changelog") {
      document.name = "Changelog";
      if (first?.kind === "text" && !first.text.includes("\n## ")) first.text += "\nNothing has been released yet.\n";
    }
    const heading = first?.kind === "text" ? /^# (.+)$/m.exec(first.text)?.[1] : undefined;
    if (heading !== undefined && file !== "changelog") document.name = heading;
  });

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const schemas = module.name === "schema" ? (module.children ?? []) : [];
      for (const schema of schemas) showAsSchema(project, schema);
      module.name = importOf(module.name);
    }
  });

  app.converter.addUnknownSymbolResolver((reference, reflection) => {
    if (reference.moduleSource !== undefined) return undefined; // Another package's.
    const name = reference.symbolReference?.path?.map(({ path }) => path).join(".");
    const target = reflection.project.getReflectionsByKind(ReflectionKind.SomeExport).find((it) => it.name === name);
    return target && { target };
  });

  app.renderer.hooks.on("sidebar.begin", (context) => {
    const href = context.relativeURL("explorer/index.html");
    const link = JSX.createElement("a", { href }, "Try it: the explorer");
    return JSX.createElement("p", { class: "explorer-link" }, link);
  });

  app.renderer.hooks.on("footer.begin", (context) => {
    const changelog = [...fileNames].find(([, file]) => file === "changelog")?.[0];
    const href = changelog && context.urlTo(changelog);
    return JSX.createElement("p", null, `ddat-skills ${version} · `, JSX.createElement("a", { href }, "What changed"));
  });
}

/** `ddat-skills/releases` of the module `questions/releases`. */
function importOf(module) {
  return module === "index" ? "ddat-skills" : `ddat-skills/${module.split("/").at(-1)}`;
}

function showAsSchema(project, schema) {
  const name = schema.name.replace(/Schema$/, "").replace(/^./, (first) => first.toUpperCase());
  const [noun] = project
    .getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)
    .filter((found) => found.name === name);
  if (!noun) throw new Error(`${schema.name} is the schema of ${name}, and no entry exports that type`);
  project.removeTypeReflections(schema.type);
  const type = ReferenceType.createBrokenReference("ZodType", project, "zod");
  type.externalUrl = "https://zod.dev";
  type.typeArguments = [ReferenceType.createResolvedReference(name, noun, project)];
  schema.type = type;
  if (!schema.comment) {
    schema.comment = new Comment([
      { kind: "text", text: "zod schema of a " },
      { kind: "inline-tag", tag: "@link", text: name, target: noun },
      { kind: "text", text: "." },
    ]);
  }
}
