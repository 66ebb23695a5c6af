// `npm run bench`: every benchmark, side by side in one go; what counts are the ratios, for machines differ.
import { measureDeadlinesSize } from './deadlines-size.mjs';
import { measureExtraction } from './extraction.mjs';

const results = { extraction: measureExtraction(), deadlines: await measureDeadlinesSize() };
console.log(JSON.stringify({ date: new Date().toISOString(), node: process.version, ...results }, null, 2));
