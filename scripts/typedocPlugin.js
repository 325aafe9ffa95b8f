/**
 * What the reference needs beyond typedoc's options (typedoc.json loads this file):
 * - a guide is called by its heading;
 * - modules are called by what a program imports, such as `ddat-skills/uk`;
 * - a link in `@throws` is found wherever the package exports the name, as TypeScript does not resolve links there;
 * - a zod schema is shown as the schema of its noun instead of as the type that zod infers, which runs over pages.
 */
import { Comment, Converter, ReferenceType, ReflectionKind } from "typedoc";

const modules = {
  index: "ddat-skills",
  uk: "ddat-skills/uk",
  formats: "ddat-skills/formats",
  render: "ddat-skills/render",
  schema: "ddat-skills/schema",
  plan: "ddat-skills/plan",
  workforce: "ddat-skills/workforce",
};

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const [first] = document.content;
    const heading = first?.kind === "text" ? /^# (.+)$/m.exec(first.text)?.[1] : undefined;
    if (heading !== undefined) document.name = heading;
  });

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const schemas = module.name === "schema" ? (module.children ?? []) : [];
      for (const schema of schemas) showAsSchema(project, schema);
      module.name = modules[module.name] ?? module.name;
    }
  });

  app.converter.addUnknownSymbolResolver((reference, reflection) => {
    if (reference.moduleSource !== undefined) return undefined; // Another package's.
    const name = reference.symbolReference?.path?.map(({ path }) => path).join(".");
    const target = reflection.project.getReflectionsByKind(ReflectionKind.SomeExport).find((it) => it.name === name);
    return target && { target };
  });
}

function showAsSchema(project, schema) {
  const name = schema.name.replace(/Schema$/, "").replace(/^./, (first) => first.toUpperCase());
  const [noun] = project
    .getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)
    .filter((found) => found.name === name);
  if (!noun) throw new Error(`${schema.name} is the schema of nothing that is exported`);
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
