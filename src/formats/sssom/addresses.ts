import { encodedId } from "../encodedId.js";

const own = "urn:ddat-skills:";

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A percent sign that encodes nothing: somebody else's address.
  }
}

/** The address of a thing that has an id alone; a web address is its own. */
export function addressOf(id: string): string {
  return isWebAddress(id) ? id : own + encodedId(id);
}

/** The id behind an address of {@link addressOf}. */
export function idOfAddress(address: string): string {
  return address.startsWith(own) ? decoded(address.slice(own.length)) : address;
}

/** What stands before the ids of a framework that nobody gave a base for. */
export function baseOf(frameworkId: string): string {
  return `${own}${encodedId(frameworkId)}:`;
}

export function isWebAddress(id: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/u.test(id);
}
