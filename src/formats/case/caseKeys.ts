import { asText, type LooseObject } from "../../parse/loose.js";
import type { JsonKeys, JsonPart } from "../json/JsonKeys.js";

/** What every node has: where it is served and since when, which says nothing of what it is about. */
const node = {
  identifier: "text",
  uri: "text",
  lastChangeDateTime: "any",
  CFDocumentURI: "any",
  CFPackageURI: "any",
  extensions: { object: { ddatSkills: "any" } },
} as const satisfies JsonKeys;

/** A reference to a node, which some write as its address alone. */
const link = { object: { ...node, title: "any", targetType: "any" }, orText: true } as const satisfies JsonPart;

/** The types of our items say what the items say. */
const itemTypes = {
  list: { ...node, title: "any", description: "any", hierarchyCode: "any", typeCode: "any" },
} as const satisfies JsonPart;

/** What is read of a package; `isOurs` where {@link writeCase} wrote it, which says more things twice. */
export function caseKeys(document: LooseObject, isOurs: boolean): JsonKeys {
  const publisher = asText(document.publisher) ?? "";
  const saysCreator = isOurs || publisher === "" || document.creator === publisher;
  const saysType = document.frameworkType === "Competency";
  return {
    CFDocument: {
      object: {
        ...node,
        title: "text",
        version: "text",
        publisher: "text",
        language: "text",
        officialSourceURL: "text",
        licenseURI: { object: { ...node, title: "text" } },
        caseVersion: "any",
        adoptionStatus: "text",
        ...(saysCreator && { creator: "text" as const }),
        ...(saysType && { frameworkType: "text" as const }),
      },
    },
    CFItems: {
      list: {
        ...node,
        fullStatement: "text",
        abbreviatedStatement: "text",
        alternativeLabel: "text",
        humanCodingScheme: "text",
        notes: "text",
        language: "text",
        CFItemType: "text",
        CFItemTypeURI: link,
      },
    },
    CFAssociations: {
      list: {
        ...node,
        associationType: "text",
        originNodeURI: link,
        destinationNodeURI: link,
        sequenceNumber: "number",
      },
    },
    CFDefinitions: {
      object: {
        ...(isOurs && { CFItemTypes: itemTypes }),
        CFLicenses: {
          list: { ...node, title: "text", licenseText: "text", ...(isOurs && { description: "text" as const }) },
        },
        extensions: node.extensions,
      },
    },
    CFRubrics: {
      list: {
        ...node,
        ...(isOurs && { title: "text" as const }),
        CFRubricCriteria: { list: isOurs ? { ...criterion, category: "text" } : criterion },
      },
    },
    extensions: node.extensions,
  };
}

const criterion = {
  ...node,
  CFItemURI: link,
  position: "any",
  rubricId: "any",
  CFRubricCriterionLevels: {
    list: {
      ...node,
      quality: "text",
      description: "text",
      score: "number",
      position: "number",
      rubricCriterionId: "any",
    },
  },
} as const satisfies JsonKeys;
