/**
 * The longest and the largest that the door lets in: a file from outside may hold a 10 MB "id", and everything behind the
 * door may take it that none is there.
 */
export const limits = {
  id: 500,
  name: 1_000,
  text: 100_000,
  duration: 100,
  cost: 1e12,
  capacity: 1_000_000,
  postCount: 10_000,
  weight: 1_000,
  levels: 100,
  needsOfOneRoleLevel: 10_000,
} as const;
