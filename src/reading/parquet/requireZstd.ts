const magic = 0xfd2f_b528;

/** Decoders have to take a window of 8 MB; a block makes at most 128 kB, and encoders fill them but for the last. */
const most = { window: 8_388_608, blocks: 16, bytesPerBlock: 4_096 } as const;

/**
 * Refuses what is packed with Zstandard and would unpack to more than `size` bytes: the decoder has no limit of its own,
 * and four bytes can say "128 kB of zeros", over and over.
 */
export function requireZstd(packed: Uint8Array, size: number): void {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let [at, blocks, known] = [0, 0, 0];
  while (at < packed.length) {
    if (view.getUint32(at, true) !== magic) throw new RangeError("it is not packed with ZSTD");
    const frame = view.getUint8(at + 4);
    at = afterHead(view, frame, at + 5, size);
    for (let isLast = false; !isLast; ) {
      const head = view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
      isLast = head % 2 === 1;
      const [type, length] = [(head >> 1) & 3, head >> 3];
      if (type < 2) known += length; // As it is, or one byte repeated.
      if (known > size || ++blocks > most.blocks + size / most.bytesPerBlock)
        throw new RangeError(`it unpacks to more than ${size} bytes`);
      at += 3 + (type === 1 ? 1 : length);
    }
    if (frame & 4) at += 4; // A checksum.
  }
}

/** Where the blocks of a frame begin. What the decoder sets aside for it stands in front of them. */
function afterHead(view: DataView, frame: number, start: number, size: number): number {
  let at = start;
  const isOne = (frame & 0x20) !== 0;
  const lengthOfSize = [isOne ? 1 : 0, 2, 4, 8][frame >> 6] ?? 0;
  if (!isOne) {
    const window = view.getUint8(at++);
    const base = 2 ** (10 + (window >> 3));
    if (base + (base / 8) * (window & 7) > Math.max(most.window, size)) throw new RangeError("its window is too large");
  }
  at += [0, 1, 2, 4][frame & 3] ?? 0;
  let [said, scale] = [lengthOfSize === 2 ? 256 : 0, 1];
  for (let i = 0; i < lengthOfSize; i++, scale *= 256) said += view.getUint8(at++) * scale;
  if (said > size) throw new RangeError(`it unpacks to ${said} bytes instead of ${size}`);
  return at;
}
