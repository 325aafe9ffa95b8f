import type { Format } from "./Format.js";
import { frameworkFormats } from "./frameworkFormats.js";
import { peopleFormats } from "./peopleFormats.js";
import { sheetFormats } from "./sheetFormats.js";
import { tableFormats } from "./tableFormats.js";
import { workbookFormats } from "./workbookFormats.js";

/** Every format of other people. `import`, `export`, `convert` and `formats` are made of this list. */
export const formatsKnown: readonly Format[] = [
  ...frameworkFormats,
  ...sheetFormats,
  ...workbookFormats,
  ...peopleFormats,
  ...tableFormats,
];
