// npm run recognition:prove: draws pages of its own text as pictures and as a scanned PDF, has the built program read them in its
// thread, under its limits, and measures. Fails where too many characters are wrong, or where a stopped page takes the program along.
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { createCanvas } from './canvas.mjs';
import { ARTICLE } from './proof/article.mjs';
import { wrongCharacters } from './proof/distance.mjs';
import { scannedPdf } from './proof/scanned-pdf.mjs';

const require = createRequire(import.meta.url);
const { ReportParser } = require('../../dist/apps/api/src/reports/parsing/report-parser.js');

const [WIDTH, HEIGHT] = [1654, 2339];
const FONT = '"Noto Serif CJK SC", "Noto Sans CJK SC", serif';
const MOST_WRONG = 0.02;

/** A page of the article at 200 points to the inch; `slant` in degrees, `speckle` the share of pixels that are dirt. */
function drawn({ slant = 0, speckle = 0, grey = 255 } = {}) {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = `rgb(${grey}, ${grey}, ${grey})`;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = '#222';
  const chance = always(7);
  for (let dirt = 0; dirt < WIDTH * HEIGHT * speckle; dirt += 1) {
    context.fillRect(Math.floor(chance() * WIDTH), Math.floor(chance() * HEIGHT), 1, 1);
  }
  context.translate(WIDTH / 2, HEIGHT / 2);
  context.rotate((slant * Math.PI) / 180);
  context.translate(-WIDTH / 2, -HEIGHT / 2);
  context.font = `44px ${FONT}`;
  ARTICLE.forEach((line, at) => context.fillText(line, 200, 260 + at * 78));
  return canvas;
}

/** Numbers from 0 to 1 without an order, the same in every run (mulberry32). */
function always(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const clean = drawn();
const SCANS = {
  'a picture (png)': clean.toBuffer('image/png'),
  'a photo (jpg), slanted by 1.5 degrees, on grey paper': drawn({ slant: 1.5, grey: 225 }).toBuffer('image/jpeg', 80),
  'a dirty copy (jpg)': drawn({ slant: -0.7, speckle: 0.004 }).toBuffer('image/jpeg', 60),
  'a scanned PDF of two pages': scannedPdf(
    [drawn({ slant: 0.8 }), drawn({ grey: 235 })].map((page) => ({
      jpeg: page.toBuffer('image/jpeg', 75),
      width: WIDTH,
      height: HEIGHT,
    })),
  ),
};
const lettersOf = (text) => text.replaceAll(/\s/gu, '');
const expected = lettersOf(ARTICLE.join(''));

let failed = false;
const parser = new ReportParser();
for (const [name, bytes] of Object.entries(SCANS)) {
  const pages = name.includes('two pages') ? 2 : 1;
  // Twice: the first page of a thread also loads the networks.
  const first = await timed(() => parser.read({ bytes, fileName: 'scan' }));
  const { reading, seconds } = await timed(() => parser.read({ bytes, fileName: 'scan' }));
  if (!reading.ok) {
    console.log(`${name}: refused, ${reading.code}`);
    failed = true;
    continue;
  }
  const wrong = wrongCharacters(lettersOf(reading.text), expected.repeat(pages)) / (expected.length * pages);
  const marked = reading.warnings.some(({ code }) => code === 'recognised');
  failed ||= wrong > MOST_WRONG || !marked;
  console.log(
    `${name}: ${(100 * (1 - wrong)).toFixed(2)} % of ${expected.length * pages} characters right, ` +
      `${(seconds / pages).toFixed(1)} s a page (${(first.seconds / pages).toFixed(1)} s the first time)` +
      `${marked ? '' : ', NOT marked as recognised'}`,
  );
  for (const { message } of reading.warnings) console.log(`  ${message}`);
}
await parser.onApplicationShutdown();

// What takes too long is stopped in the middle, and what comes after it is read all the same.
const hasty = new ReportParser({ milliseconds: 1500, megabytes: 256 });
const stopped = await hasty.read({ bytes: SCANS['a scanned PDF of two pages'] }).then(
  ({ ok, code }) => (ok ? 'read' : code),
  ({ code }) => code,
);
const after = await hasty.read({ bytes: Buffer.from('各镇要按月报送。') });
await hasty.onApplicationShutdown();
console.log(`two pages in 1.5 s: ${stopped}; after it a text is ${after.ok ? 'read' : after.code}`);
failed ||= stopped !== 'report/too_complex' || !after.ok;
console.log(`${availableParallelism()} processors, ${Math.round(process.memoryUsage().rss / 1024 ** 2)} MB in the end`);
if (failed) process.exitCode = 1;

async function timed(read) {
  const begun = performance.now();
  const reading = await read();
  return { reading, seconds: (performance.now() - begun) / 1000 };
}
