/** Whether a text is an address that begins with `http://` or `https://`, blanks around it aside. */
export function isWebAddress(text: string): boolean {
  if (!/^\s*https?:\/\//i.test(text)) return false;
  try {
    return /^https?:$/.test(new URL(text.trim()).protocol);
  } catch {
    return false; // The platform says whether it is an address by throwing.
  }
}
