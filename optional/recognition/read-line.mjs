// The letters of one line: the network reads it from left to right in steps, and says at each which letter it is, or none.
import { createCanvas } from './canvas.mjs';
import { letters, models, planesOf, run } from './models.mjs';

const HEIGHT = 48;
const NARROWEST = 320;
const WIDEST = 3200;
const HALF = [0.5, 0.5, 0.5];

/** Gives a function that reads a line of a picture: its words, and how sure the network is of them, from 0 to 1. */
export async function lineReader() {
  const { reader } = await models();
  const alphabet = letters();
  return async (picture, place) => {
    const line = levelled(picture, place);
    const { data, dims } = await run(reader, planesOf(line, HALF, HALF), line.width, HEIGHT);
    return decode(data, dims[1], dims[2], alphabet);
  };
}

/** The line alone and level, 48 pixels high; what is left of a short one is grey, as the network was taught. */
function levelled(picture, { x, y, width, height, slant }) {
  const scale = Math.min(HEIGHT / height, WIDEST / width);
  const canvas = createCanvas(Math.max(NARROWEST, Math.ceil(width * scale)), HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgb(128, 128, 128)';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.beginPath();
  context.rect(0, 0, width * scale, HEIGHT);
  context.clip();
  context.translate((width * scale) / 2, HEIGHT / 2);
  context.scale(scale, scale);
  context.rotate(-slant);
  context.translate(-x, -y);
  context.drawImage(picture, 0, 0);
  return canvas;
}

function decode(data, steps, size, alphabet) {
  let words = '';
  let before = 0;
  let sum = 0;
  let count = 0;
  for (let step = 0; step < steps; step += 1) {
    const from = step * size;
    let best = 0;
    for (let at = 1; at < size; at += 1) if (data[from + at] > data[from + best]) best = at;
    if (best !== 0 && best !== before) {
      words += alphabet[best] ?? '';
      sum += data[from + best];
      count += 1;
    }
    before = best;
  }
  return { words, score: count === 0 ? 0 : sum / count };
}
