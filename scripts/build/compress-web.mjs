// The files of the web application once more, made small: a browser on a phone then waits for a third of the bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures and fonts are small as they are. */
const TEXTS = /\.(?:js|css|html|svg|json)$/u;
/** Below this a file fits into one packet anyway. */
const WORTH_IT = 1400;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
// The last steps of quality cost a build many seconds and save one hundredth.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes `x.js.br` and `x.js.gz` beside each `x.js` of a built web application. */
export async function compressWeb(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXTS.test(name));
  await Promise.all(names.map((name) => compress(join(folder, name))));
}

async function compress(path) {
  const bytes = readFileSync(path);
  if (bytes.length < WORTH_IT) return;
  const [br, gz] = await Promise.all([brotli(bytes, BROTLI), zip(bytes, { level: 9 })]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}
