/** An id as a part of an address. Half of a surrogate pair, which no address can hold, becomes a replacement character. */
export function encodedId(id: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(id)));
}
