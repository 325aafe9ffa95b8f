import { readDcwf } from "../../src/formats/readDcwf.js";
import { readEsco } from "../../src/formats/readEsco.js";
import { readNice } from "../../src/formats/readNice.js";
import { roleOf } from "../../src/framework/roleOf.js";
import type { Framework } from "../../src/model/framework.js";
import { likeness } from "../../src/questions/match/likeness.js";
import { uk } from "../../src/uk/index.js";
import type { Figure } from "./Figure.js";
import type { FilesIn } from "./filesIn.js";
import { likenessFormulas } from "./likenessFormulas.js";
import { meanAveragePrecision } from "./meanAveragePrecision.js";

/** Which role levels a published list calls related: those of one label; or, on a ladder, those one step apart. */
type Related = (framework: Framework, a: string, b: string) => boolean;

const sameFamily: Related = (framework, a, b) => roleOf(framework, a).family === roleOf(framework, b).family;
const sameRole: Related = (framework, a, b) => roleOf(framework, a).id === roleOf(framework, b).id;
const oneStep: Related = (framework, a, b) => {
  const places = [a, b].map((one) => roleOf(framework, a).levels.findIndex(({ id }) => id === one));
  const [from = -1, to = -1] = places;
  return from >= 0 && to >= 0 && Math.abs(from - to) === 1;
};
const sameMinorGroup: Related = (framework, a, b) =>
  roleOf(framework, a).family.slice(0, 3) === roleOf(framework, b).family.slice(0, 3);

/** Each published list in the folder, every formula beside the product's, and what is not there. */
export async function validateLikeness({ find }: FilesIn): Promise<Figure[]> {
  const nice = find(/nice.*\.json$/i);
  const dcwf = find(/dcwf.*\.xlsx$/i);
  const [skills, occupations, relations] = [
    /^skills_.*\.csv$/i,
    /^occupations_.*\.csv$/i,
    /^occupationSkillRelations_.*\.csv$/i,
  ].map(find);
  const isEscoThere = skills && occupations && relations;
  return [
    ...measured(uk, "UK, same role", sameRole),
    ...measured(uk, "UK, other roles of the same family", sameFamily, (...asked) => !sameRole(...asked)),
    ...measured(uk, "UK, one step of the ladder", oneStep),
    ...(nice
      ? measured(readNice(nice.bytes).framework, "NICE, same category", sameFamily)
      : [missing("NICE", "the components as JSON, nice….json, of csrc.nist.gov")]),
    ...(dcwf
      ? measured((await readDcwf(dcwf.bytes)).framework, "DCWF, same element", sameFamily)
      : [missing("DCWF", "the work role tool, dcwf….xlsx, of dodcio.defense.gov")]),
    ...(isEscoThere
      ? await ofEsco([skills.bytes, occupations.bytes, relations.bytes])
      : [missing("ESCO", "skills_….csv, occupations_….csv and occupationSkillRelations_….csv of esco.ec.europa.eu")]),
  ];
}

async function ofEsco(files: readonly Uint8Array[]): Promise<Figure[]> {
  const { framework } = await readEsco(files, { version: "1" });
  return [
    ...measured(framework, "ESCO, same unit group", sameFamily),
    ...measured(framework, "ESCO, same minor group", sameMinorGroup),
  ];
}

function missing(what: string, files: string): Figure {
  return { what: `${what}: not in the folder`, found: `looked for ${files}` };
}

function measured(framework: Framework, what: string, related: Related, among: Related = () => true): Figure[] {
  const { ids, formulas } = likenessFormulas(framework);
  const isRelated = (a: number, b: number) => related(framework, ids[a] ?? "", ids[b] ?? "");
  const isAmong = (a: number, b: number) => among(framework, ids[a] ?? "", ids[b] ?? "");
  const maps = Object.entries(formulas).map(([name, formula]) => {
    const { map, asked } = meanAveragePrecision(ids.length, formula, isRelated, isAmong);
    return { name, map, asked };
  });
  const figures = maps.map(({ name, map }) => `${name} ${map.toFixed(3)}`).join(", ");
  const product = ids.slice(1, 40).filter((id, i) => {
    const [first = ""] = ids;
    return Math.abs(likeness(framework, first, id).score - formulas["half and half"](0, i + 1)) > 1e-9;
  });
  return [
    { what: `${what} (MAP of ${maps[0]?.asked} role levels)`, found: figures },
    {
      what: `${what}: half and half is what likeness says`,
      found: `${product.length} differ`,
      isRight: product.length === 0,
    },
  ];
}
