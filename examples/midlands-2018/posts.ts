/**
 * The digital hub of HM Courts & Tribunals Service in Birmingham: "up to 100" roles is a fact of 27 September 2018. Which
 * roles they were is made up here.
 */
import type { PostOfRoleLevel } from "ddat-skills";
import type { UkIds } from "ddat-skills/uk";

const wanted: readonly (readonly [UkIds["roleLevel"], number])[] = [
  ["software-developer/junior-developer", 8],
  ["software-developer/developer", 11],
  ["software-developer/senior-developer", 4],
  ["frontend-developer/junior-frontend-developer", 3],
  ["development-operations-devops-engineer/devops-engineer", 4],
  ["user-researcher/user-researcher", 6],
  ["user-researcher/senior-user-researcher", 2],
  ["content-designer/content-designer", 5],
  ["interaction-designer/interaction-designer", 5],
  ["service-designer/service-designer", 4],
  ["delivery-manager/associate-delivery-manager", 4],
  ["delivery-manager/delivery-manager", 4],
  ["product-manager/associate-product-manager", 4],
  ["product-manager/product-manager", 4],
  ["business-analyst/junior-business-analyst", 3],
  ["business-analyst/business-analyst", 7],
  ["performance-analyst/performance-analyst", 3],
  ["data-analyst/data-analyst", 3],
  ["data-scientist/associate-data-scientist", 2],
  ["quality-assurance-test-analyst/quality-assurance-test-analyst", 5],
  ["test-engineer/test-engineer", 3],
  ["technical-architect/technical-architect", 3],
  ["it-service-manager/it-service-manager", 1],
  ["application-operations-engineer/application-operations-engineer", 2],
];

/** The hub with its posts, all in Birmingham. */
export const hub: { readonly id: string; readonly name: string; readonly posts: readonly PostOfRoleLevel<UkIds>[] } = {
  id: "courts-digital-hub",
  name: "HM Courts & Tribunals Service digital hub",
  posts: wanted
    .flatMap(([roleLevel, count]) => Array.from({ length: count }, () => roleLevel))
    .map((roleLevel, i) => ({
      id: `post-${String(i + 1).padStart(3, "0")}`,
      roleLevel,
      site: "courts-birmingham",
      hub: "courts-digital-hub",
    })),
};
