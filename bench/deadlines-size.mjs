import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** What the deadlines with their calendar weigh in a browser: bundled, minified, gzip, in kB of 1000 bytes (goal: 40). */
export const measureDeadlinesSize = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-size-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: path('.'),
      resolve: { alias: { '@duban/workdays': path('libs/workdays/src/index.ts') } },
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry: path('libs/extraction/src/deadlines/index.ts'), formats: ['es'], fileName: () => 'deadlines.js' },
      },
    });
    const bundle = readFileSync(join(folder, 'deadlines.js'));
    return {
      minifiedKb: Math.round(bundle.length / 1000),
      gzipKb: Number((gzipSync(bundle, { level: 9 }).length / 1000).toFixed(1)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
