import { sha1 } from "./sha1.js";

/** The namespace of names that are addresses (RFC 9562, section 6.6). */
export const urlNamespace = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** The UUID of version 5 of a name in a namespace: the same name always has the same one. */
export function uuidOf(name: string, namespace: string): string {
  const prefix = Uint8Array.from(namespace.replaceAll("-", "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = new TextEncoder().encode(name);
  const bytes = new Uint8Array(prefix.length + text.length);
  bytes.set(prefix);
  bytes.set(text, prefix.length);
  const hash = new DataView(sha1(bytes).buffer);
  hash.setUint8(6, (hash.getUint8(6) & 0x0f) | 0x50);
  hash.setUint8(8, (hash.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from({ length: 16 }, (_, i) => hash.getUint8(i).toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
