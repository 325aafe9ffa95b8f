import { roughText } from "../../reading/text/decodeText.js";
/** A credential in the compact form of a JWT, unchecked. */
export interface OpenJwt {
  readonly payload: Uint8Array;
  /** Whether it says that it is signed, and has something in the place of the signature. */
  readonly isSigned: boolean;
}

/** The parts of a JWT; `undefined` for anything else. */
export function openJwt(input: unknown): OpenJwt | undefined {
  const text = input instanceof Uint8Array && input.length < 1_000_000 ? roughText(input) : input;
  if (typeof text !== "string" || text.length > 1_000_000) return undefined;
  const [, header = "", payload = "", signature] = /^\s*(ey[\w-]*)\.([\w-]+)\.([\w-]*)\s*$/u.exec(text) ?? [];
  const [head, body] = [bytesOf(header), bytesOf(payload)];
  if (body === undefined || payload === "") return undefined;
  const isNamed = head !== undefined && !/"alg"\s*:\s*"none"/iu.test(new TextDecoder().decode(head));
  return { payload: body, isSigned: isNamed && signature !== "" };
}

function bytesOf(base64url: string): Uint8Array | undefined {
  try {
    const base64 = base64url.replaceAll("-", "+").replaceAll("_", "/");
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // Not base 64: read as JSON, which it is not either.
  }
}
