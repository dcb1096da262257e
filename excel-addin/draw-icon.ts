import { encodePng } from "./png.ts";

/** The sizes that the ribbon (16, 32, 80), the list of add-ins (32, 64) and the Marketplace (128) ask for. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
  readonly color: readonly [red: number, green: number, blue: number];
}

/** Three rising bars, the last one at its target, on a 16 × 16 grid so that edges are sharp at every size; front to back. */
const BOXES: readonly Box[] = [
  { left: 3, top: 9, right: 5, bottom: 13, radius: 0, color: [255, 255, 255] },
  { left: 7, top: 6, right: 9, bottom: 13, radius: 0, color: [255, 255, 255] },
  { left: 11, top: 3, right: 13, bottom: 13, radius: 0, color: [126, 214, 174] },
  { left: 0, top: 0, right: 16, bottom: 16, radius: 3, color: [31, 58, 95] },
];

const GRID = 16;

/** Points a pixel is sampled at, in each direction: smooths the round corners. */
const SAMPLES = 4;

/** The icon as a PNG of `size` × `size` pixels, transparent around its corners. */
export function drawIcon(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) pixels.set(samplePixel(x, y, GRID / size), (y * size + x) * 4);
  return encodePng(size, pixels);
}

/** Red, green, blue and opacity of the pixel, as the mean of its samples. */
function samplePixel(x: number, y: number, scale: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const pointX = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) * scale;
    const pointY = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * scale;
    const color = BOXES.find((box) => covers(box, pointX, pointY))?.color;
    if (!color) continue;
    covered++;
    for (const [channel, value] of color.entries()) sum[channel] = (sum[channel] as number) + value;
  }
  const mean = sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered)));
  return [...mean, Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

function covers(box: Box, x: number, y: number): boolean {
  const beyondX = Math.max(box.left + box.radius - x, 0, x - (box.right - box.radius));
  const beyondY = Math.max(box.top + box.radius - y, 0, y - (box.bottom - box.radius));
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && Math.hypot(beyondX, beyondY) <= box.radius;
}
