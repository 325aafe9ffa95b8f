import { requireDay } from "../../framework/requireDay.js";
import type { FrameworkData } from "../../model/framework.js";
import { encodedId } from "../encodedId.js";
import type { RdfNode, RdfValue } from "../rdf/rdfNode.js";
import { requireAddress } from "../requireAddress.js";
import { requireBase } from "../requireBase.js";
import type { SkosOptions } from "../writeSkos.js";

/** The scheme, its publisher, the levels, the groups, the skills and what a skill is at each level. */
export function skosNodes(
  framework: FrameworkData,
  { baseUri, created, modified, publisher }: SkosOptions,
): readonly RdfNode[] {
  const { title, version, licence, source, levels, skillGroups = [], skills } = framework;
  const base = requireBase("baseUri", baseUri);
  const publisherUri = requireAddress("publisher.uri", publisher.uri);
  const dates = [requireDay("created", created), requireDay("modified", modified)] as const;
  const scheme = { iri: base };
  const of = (kind: string, ...ids: readonly string[]) => ({
    iri: [`${base}/${kind}`, ...ids.map(encodedId)].join("/"),
  });
  const language = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iu.test(framework.language ?? "") ? framework.language : undefined;
  const said = (text: string): RdfValue => (language === undefined ? { text } : { text, language });
  const address = (text: string): RdfValue => ({ text, type: "xsd:anyURI" });
  const day = (text: string): RdfValue => ({ text, type: "xsd:date" });
  const top = (isTop: boolean): RdfNode["properties"] => (isTop ? [["skos:topConceptOf", scheme]] : []);
  /** Every concept has a definition: where the framework has no words for it, its place in the framework. */
  const concept = (
    iri: string,
    name: string,
    definition: string | undefined,
    place: string,
    more: RdfNode["properties"],
  ): RdfNode => ({
    iri,
    types: ["skos:Concept"],
    properties: [
      ["skos:prefLabel", said(name)],
      ["skos:definition", definition ? said(definition) : { text: place }],
      ["skos:inScheme", scheme],
      ["rdfs:isDefinedBy", scheme],
      ...more,
    ],
  });

  const groupIds = new Set(skillGroups.map(({ id }) => id));
  const known = (group: string | undefined) => group !== undefined && groupIds.has(group);
  const tops = [
    of("levels"),
    ...skillGroups.map(({ id }) => of("group", id)),
    ...skills.filter(({ group }) => !known(group)).map(({ id }) => of("skill", id)),
  ];
  return [
    {
      iri: base,
      types: ["skos:ConceptScheme"],
      properties: [
        ["skos:prefLabel", said(title)],
        ["skos:definition", { text: `The skills of ${title}, release ${version}.` }],
        ["sdo:creator", { iri: publisherUri }],
        ["sdo:publisher", { iri: publisherUri }],
        ["sdo:dateCreated", day(dates[0])],
        ["sdo:dateModified", day(dates[1])],
        ["sdo:version", { text: version }],
        ["skos:historyNote", { text: `Derived from release ${version} of ${title}.` }],
        ["sdo:citation", ...(source === undefined ? [] : [address(source)])],
        [
          "sdo:license",
          ...(licence ? [licence.url === undefined ? { text: licence.name } : { iri: escapedIri(licence.url) }] : []),
        ],
        ["sdo:creditText", ...(licence?.attribution ? [{ text: licence.attribution }] : [])],
        ["skos:hasTopConcept", ...tops],
      ],
    },
    {
      iri: publisherUri,
      types: ["sdo:Organization"],
      properties: [
        ["sdo:name", { text: publisher.name ?? framework.publisher ?? publisher.uri }],
        ["sdo:url", address(publisher.url ?? publisher.uri)],
      ],
    },
    concept(
      of("levels").iri,
      "Skill levels",
      undefined,
      `The levels at which ${title} describes skills, lowest first.`,
      top(true),
    ),
    ...levels.map(({ id, name, description }, i) =>
      concept(of("levels", id).iri, name, description, `Level ${i + 1} of ${levels.length} of ${title}.`, [
        ["skos:notation", { text: id }],
        ["skos:broader", of("levels")],
      ]),
    ),
    {
      iri: of("scale").iri,
      types: ["skos:OrderedCollection"],
      properties: [
        ["skos:prefLabel", { text: "Skill levels in their order, lowest first" }],
        ["skos:definition", { text: `The scale of ${title}.` }],
        ["skos:memberList", { list: levels.map(({ id }) => of("levels", id)) }],
      ],
    },
    ...skillGroups.map(({ id, name, description }) =>
      concept(of("group", id).iri, name, description, `A group of skills of ${title}.`, [
        ["skos:notation", { text: id }],
        ...top(true),
      ]),
    ),
    ...skills.flatMap(({ id, name, group, description, descriptors, aliases = [], formerNames = [], url }) => [
      concept(of("skill", id).iri, name, description, `A skill of ${title}.`, [
        ["skos:notation", { text: id }],
        ["skos:altLabel", ...aliases.map(said)],
        ["skos:hiddenLabel", ...formerNames.map(said)],
        ["sdo:citation", ...(url === undefined ? [] : [address(url)])],
        ...(group !== undefined && known(group) ? ([["skos:broader", of("group", group)]] as const) : top(true)),
      ]),
      ...Object.entries(descriptors ?? {}).flatMap(([level, lines]) => {
        const rank = levels.findIndex((one) => one.id === level) + 1;
        const text = (lines ?? []).join("\n");
        if (text.trim() === "") return [];
        const title = `${name}: ${levels[rank - 1]?.name ?? level}`;
        return [
          concept(of("skill", id, level).iri, title, text, title, [
            ["skos:notation", { text: `${id}.${rank}` }],
            ["skos:broader", of("skill", id)],
            ["skos:related", of("levels", level)],
          ]),
        ];
      }),
    ]),
  ];
}

/** What an address may hold in a framework and not in RDF, percent-encoded. */
function escapedIri(address: string): string {
  return address.replace(/[\s<>"{}|\\^`]/gu, (character) => encodeURIComponent(character));
}
