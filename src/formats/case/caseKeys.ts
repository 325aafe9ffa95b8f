import { asText, type LooseObject } from "../../parse/loose.js";
import type { JsonKeys } from "../json/JsonKeys.js";

/** What every node has: where it is served and since when, which says nothing of what it is about. */
const node = {
  identifier: "text",
  uri: "text",
  lastChangeDateTime: "any",
  CFDocumentURI: "any",
  CFPackageURI: "any",
  extensions: { object: { ddatSkills: "any" } },
} as const satisfies JsonKeys;

/** What is read of a package; `isOurs` where `writeCase` wrote it, which says more things twice. */
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
        CFItemTypeURI: "any",
      },
    },
    CFAssociations: {
      list: {
        ...node,
        associationType: "text",
        originNodeURI: "any",
        destinationNodeURI: "any",
        sequenceNumber: "number",
      },
    },
    CFDefinitions: {
      object: {
        ...(isOurs && { CFItemTypes: "any" as const }),
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
  CFItemURI: "any",
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
