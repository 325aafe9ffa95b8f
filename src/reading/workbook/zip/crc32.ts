const polynomial = 0xedb88320;
let table: Uint32Array | undefined;

/** Carries the CRC-32 of a file on over its next piece; the first piece starts from 0. */
export function crc32(crc: number, piece: Uint8Array): number {
  table ??= makeTable();
  let state = ~crc;
  for (let i = 0; i < piece.length; i++) {
    state = (state >>> 8) ^ (table[(state ^ (piece[i] ?? 0)) & 0xff] ?? 0);
  }
  return ~state >>> 0;
}

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value;
  });
}
