/** Why something was found, the best reason first: see {@link SearchWhy}. */
export const searchWhys = [
  "id",
  "name",
  "alias",
  "role",
  "role-level",
  "exact-title",
  "beginnings",
  "former-name",
  "family",
  "close-title",
  "broad-title",
  "part-of-name",
  "title-beginnings",
  "near-spelling",
  "name-within",
] as const;

/**
 * Why a search found something, the best reason first:
 * - `id`: the text is its id;
 * - `name`, `alias`: the text is its name, or another name of it, in full;
 * - `role`: the text is the name of its role, whose levels are all meant (role levels only);
 * - `role-level`: the text is the name of one of its levels (roles only);
 * - `exact-title`: the text is a title that is another name of the same job;
 * - `beginnings`: every word of the text begins a word of its name, in any order;
 * - `former-name`: the same of a name it had in an earlier version, in full or by beginnings;
 * - `family`: the text is the name of its role family;
 * - `close-title`, `broad-title`: the text is a title that can mean it;
 * - `part-of-name`: like `beginnings`, and the name goes on to say chief or head of, which is another job;
 * - `title-beginnings`: every word of the text begins a word of a title that can mean it;
 * - `near-spelling`: it is found when words that nothing begins with are read as the words most like them;
 * - `name-within`: all words of its name, or of a title, are in the text, which says more.
 */
export type SearchWhy = (typeof searchWhys)[number];
