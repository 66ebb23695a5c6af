// Where the lines of a picture are: the network tells for each pixel how likely it lies inside a line of letters.
import { createCanvas } from './canvas.mjs';
import { models, planesOf, run } from './models.mjs';

const LONGER_SIDE = 1280;
// The network halves a picture five times.
const STEP = 32;
const MEANS = [0.485, 0.456, 0.406];
const DEVIATIONS = [0.229, 0.224, 0.225];
const LIKELY = 0.3;
const SURE = 0.5;
const SMALLEST = 3;
// The network was taught to answer with the inside of a line: so much of its area over its edge is to be added around.
const GROWTH = 1.6;
const LONG = 3;
const MOST_SLANT = Math.PI / 12;

/** The lines from top to bottom; a line is a rectangle with its slant, and the upright box around its middle line. */
export async function findLines(picture) {
  const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
  const side = (length) => Math.max(STEP, Math.round((length * scale) / STEP) * STEP);
  const [width, height] = [side(picture.width), side(picture.height)];
  const small = createCanvas(width, height);
  small.getContext('2d').drawImage(picture, 0, 0, width, height);
  const { finder } = await models();
  const { data } = await run(finder, planesOf(small, MEANS, DEVIATIONS), width, height);
  const toPicture = { x: picture.width / width, y: picture.height / height };
  return inOrder(stretches(data, width, height).flatMap((stretch) => placeOf(stretch, toPicture)));
}

/** Pixels that hang together, as the sums by which their place, slant and certainty are told. */
function stretches(likelihoods, width, height) {
  const taken = new Uint8Array(width * height);
  const found = [];
  for (let first = 0; first < taken.length; first += 1) {
    if (taken[first] || likelihoods[first] < LIKELY) continue;
    const pixels = [first];
    taken[first] = 1;
    let sum = 0;
    for (let next = 0; next < pixels.length; next += 1) {
      const at = pixels[next];
      sum += likelihoods[at];
      const x = at % width;
      for (const [beside, inside] of [
        [at - 1, x > 0],
        [at + 1, x < width - 1],
        [at - width, at >= width],
        [at + width, at < taken.length - width],
      ]) {
        if (!inside || taken[beside] || likelihoods[beside] < LIKELY) continue;
        taken[beside] = 1;
        pixels.push(beside);
      }
    }
    if (sum / pixels.length >= SURE) found.push(pixels.map((at) => [at % width, Math.floor(at / width)]));
  }
  return found;
}

function placeOf(pixels, toPicture) {
  const points = pixels.map(([x, y]) => [(x + 0.5) * toPicture.x, (y + 0.5) * toPicture.y]);
  const [middleX, middleY] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  const slant = slantOf(points, middleX, middleY);
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)];
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    const [along, across] = [(x - middleX) * cos + (y - middleY) * sin, (y - middleY) * cos - (x - middleX) * sin];
    bounds.left = Math.min(bounds.left, along);
    bounds.right = Math.max(bounds.right, along);
    bounds.top = Math.min(bounds.top, across);
    bounds.bottom = Math.max(bounds.bottom, across);
  }
  const [inner, tall] = [bounds.right - bounds.left + toPicture.x, bounds.bottom - bounds.top + toPicture.y];
  if (Math.min(inner, tall) < SMALLEST) return [];
  const more = (GROWTH * inner * tall) / (2 * (inner + tall));
  const [width, height] = [inner + 2 * more, tall + 2 * more];
  const [along, across] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  const [x, y] = [middleX + along * cos - across * sin, middleY + along * sin + across * cos];
  return [{ x, y, width, height, slant, box: { x: x - width / 2, y: y - height / 2, width, height } }];
}

/** The direction in which the points of a long stretch lie; level where it is short or stands upright. */
function slantOf(points, middleX, middleY) {
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += (x - middleX) ** 2;
    yy += (y - middleY) ** 2;
    xy += (x - middleX) * (y - middleY);
  }
  const slant = Math.atan2(2 * xy, xx - yy) / 2;
  return xx > yy * LONG ** 2 && Math.abs(slant) < MOST_SLANT ? slant : 0;
}

/** Top to bottom; what stands beside each other, left to right. */
function inOrder(places) {
  const rows = [];
  for (const place of [...places].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && place.y - row[0].y < Math.min(row[0].height, place.height) / 2) row.push(place);
    else rows.push([place]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}
