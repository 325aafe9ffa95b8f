/** A role level by its name, with its role where that says more: `Senior developer (Software developer)`. */
export function roleLevelName(roleLevel: { readonly name: string }, role: { readonly name: string }): string {
  return role.name === roleLevel.name ? roleLevel.name : `${roleLevel.name} (${role.name})`;
}
