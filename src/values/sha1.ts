/**
 * SHA-1 of bytes, 20 bytes. It is no longer good for secrets; UUIDs made of names are defined with it (RFC 9562, version 5),
 * and the platform's own is asynchronous.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(padded.length - 4, bytes.length << 3);

  const hash = new DataView(new ArrayBuffer(20));
  for (const [place, word] of [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0].entries()) {
    hash.setUint32(place * 4, word);
  }
  const words = new DataView(new ArrayBuffer(320));
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 80; i++) {
      const before = (back: number) => words.getUint32((i - back) * 4);
      words.setUint32(
        i * 4,
        i < 16 ? view.getUint32(block + i * 4) : rotated(before(3) ^ before(8) ^ before(14) ^ before(16), 1),
      );
    }
    let [a, b, c, d, e] = [0, 4, 8, 12, 16].map((at) => hash.getUint32(at)) as [number, number, number, number, number]; // Five places, five numbers.
    for (let i = 0; i < 80; i++) {
      const [f, k] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      [a, b, c, d, e] = [(rotated(a, 5) + f + e + k + words.getUint32(i * 4)) | 0, a, rotated(b, 30), c, d];
    }
    for (const [place, word] of [a, b, c, d, e].entries()) hash.setUint32(place * 4, hash.getUint32(place * 4) + word);
  }
  return new Uint8Array(hash.buffer);
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
