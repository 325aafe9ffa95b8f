import type { Catalogue } from "../../model/catalogue.js";
import type { Course, Teaching } from "../../model/course.js";
import { courseModes } from "../../model/courseModes.js";
import { limits } from "../../model/limits.js";
import type { Offering } from "../../model/offering.js";
import type { Provider } from "../../model/provider.js";
import type { Resource, ResourceTeaching } from "../../model/resource.js";
import { resourceKinds } from "../../model/resourceKinds.js";
import type { Site } from "../../model/site.js";
import {
  amountShape,
  currencyShape,
  dayShape,
  durationShape,
  idShape,
  nameShape,
  textShape,
  urlShape,
  wholeNumber,
} from "../primitiveShapes.js";
import { list, object, oneOf, optional } from "../shape.js";
import { referenceShape } from "./referenceShape.js";

const providerShape = object<Provider>({ id: idShape, name: nameShape, url: optional(urlShape) });

const siteShape = object<Site>({
  id: idShape,
  name: nameShape,
  place: optional(nameShape),
  provider: optional(idShape),
  open: optional(object({ from: dayShape, until: dayShape })),
});

const costShape = object({ amount: amountShape, currency: currencyShape });

const courseShape = object<Course>({
  id: idShape,
  title: nameShape,
  provider: idShape,
  teaches: list(object<Teaching>({ skill: idShape, from: optional(idShape), to: idShape })),
  prerequisites: optional(list(idShape)),
  duration: optional(durationShape),
  cost: optional(costShape),
  mode: optional(oneOf(courseModes)),
  url: optional(urlShape),
});

const offeringShape = object<Offering>({
  id: idShape,
  course: idShape,
  site: optional(idShape),
  mode: optional(oneOf(courseModes)),
  start: dayShape,
  end: dayShape,
  capacity: optional(wholeNumber(1, limits.capacity)),
  cost: optional(costShape),
  minimum: optional(wholeNumber(1, limits.capacity)),
  fixedCost: optional(costShape),
});

const resourceShape = object<Resource>({
  id: idShape,
  kind: oneOf(resourceKinds),
  title: nameShape,
  teaches: list(object<ResourceTeaching>({ skill: idShape, from: optional(idShape), to: optional(idShape) }), {
    min: 1,
  }),
  url: optional(urlShape),
  description: optional(textShape),
});

/** A catalogue of courses with its providers, sites and runs, and of what can be learnt from besides. */
export const catalogueShape = object<Catalogue>({
  id: idShape,
  framework: referenceShape,
  providers: list(providerShape),
  sites: optional(list(siteShape)),
  courses: list(courseShape),
  offerings: optional(list(offeringShape)),
  resources: optional(list(resourceShape)),
});
