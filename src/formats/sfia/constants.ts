import type { Licence } from "../../model/licence.js";

/** What an SFIA workbook does not say of itself. The content is the publisher's and may not be passed on. */
export const sfiaFramework = {
  id: "sfia",
  title: "Skills Framework for the Information Age",
  publisher: "SFIA Foundation",
  source: "https://sfia-online.org/",
} as const;

export const sfiaLicence: Licence = {
  name: "SFIA licence: not to be redistributed",
  url: "https://sfia-online.org/",
};
