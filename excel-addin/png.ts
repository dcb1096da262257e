import { crc32, deflateSync } from "node:zlib";

/** A square picture of `size` × `size` pixels, four bytes each (red, green, blue, opacity), as a PNG file. */
export function encodePng(size: number, pixels: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([BITS_A_CHANNEL, RED_GREEN_BLUE_OPACITY], 8);

  const lineLength = size * 4;
  const lines = Buffer.alloc(size * (1 + lineLength));
  for (let row = 0; row < size; row++) {
    lines.set(pixels.subarray(row * lineLength, (row + 1) * lineLength), row * (1 + lineLength) + 1);
  }
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS_A_CHANNEL = 8;
const RED_GREEN_BLUE_OPACITY = 6;

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
