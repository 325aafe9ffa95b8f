/** The payload of a credential in the compact form of a JWT, unchecked; `undefined` for anything else. */
export function jwtPayload(input: unknown): Uint8Array | undefined {
  const text = input instanceof Uint8Array && input.length < 1_000_000 ? new TextDecoder().decode(input) : input;
  if (typeof text !== "string" || text.length > 1_000_000) return undefined;
  const payload = /^\s*ey[\w-]*\.([\w-]+)\.[\w-]*\s*$/u.exec(text)?.[1];
  if (payload === undefined) return undefined;
  const base64 = payload.replaceAll("-", "+").replaceAll("_", "/");
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // Not base 64: read as JSON, which it is not either.
  }
}
