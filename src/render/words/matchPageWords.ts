// The words of what is ranked: role levels, people, and what is alike.

export const roleLevels = (person: string) => `${person}: the nearest role levels`;
export const roleLevelsCaption = "Role levels, the most alike first";
export const people = (about: string) => `${about}: who is nearest`;
export const peopleCaption = "People, the nearest first";
export const roleLevel = "Role level";
export const role = "Role";
export const person = "Person";
export const skill = "Skill";
export const rank = "Rank";
export const alike = "Alike";
export const why = "Why";
export const noRoleLevel = "No role level is listed.";
export const nobody = "Nobody is listed.";
export const like = (about: string) => `Most like ${about}`;
export const through = "Through";
export const noneLike = "No other role level is listed.";
export const sharing = (role: string) => `Roles that share most skills with ${role}`;
export const sharingCaption = "Roles, the most shared first";
export const shared = "Skills shared";
export const suchAs = "Such as";
export const noneSharing = "No other role needs any of its skills.";
export const likeness = (a: string, b: string) => `How alike ${a} and ${b} are`;
export const likenessVerdict = (score: string) => `${score} of 1`;
export const likenessText = (top: number, ofA: number, ofB: number, a: string, b: string) =>
  `among the ${top}% of pairs of role levels that are most alike. ${b} covers ${ofA}% of ${a}, and ${a} ${ofB}% of ${b}.`;
export const likenessCaption = "Skill by skill";
export const part = "Part of the likeness";
export const notThere = "not there";
