import { requireAddress } from "./requireAddress.js";

/** An address before ids, without the slashes at its end. @throws RangeError for anything else. */
export function requireBase(option: string, address: string): string {
  const base = requireAddress(option, address);
  let end = base.length;
  while (base[end - 1] === "/") end--;
  return base.slice(0, end);
}
