// npm run rules:try -- '季度末' [--date yyyy-mm-dd] [FILE …]
// Prints what the rules of extraction read: in the words themselves, then in every sentence that holds them, in the
// examples of the rules, in the project's corpus and in the files named. With a rule's id (deadline.month-end, or only
// deadline.) it prints that rule's hits in all of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = fileURLToPath(new URL('../libs/extraction/corpus/', import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
const [sought, ...files] = positionals;
if (!sought || (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))) {
  console.error("Usage: npm run rules:try -- '季度末' [--date yyyy-mm-dd] [FILE …]");
  process.exit(2);
}

process.env.TS_NODE_PROJECT = `${root}tsconfig.json`;
const require = createRequire(import.meta.url);
require('@swc-node/register');
const { extractionRules } = require('../libs/extraction/src/rules/index.ts');
const { tryRule } = require('../libs/extraction/src/rules/rule.ts');

const rules = extractionRules.filter(({ id }) => id.startsWith(sought));
const isText = rules.length === 0;

/** A page breaks its lines inside sentences; they are joined here, for nobody asks for offsets. */
const sentencesOf = (text) => text.replaceAll(/\s+/gu, '').match(/[^。！？]+[。！？]?/gu) ?? [];

const inCorpus = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => corpus + name)
  : [];
const sources = [
  ...extractionRules.map(({ id, examples }) => ({ name: id, texts: examples })),
  ...[...inCorpus, ...files].map((file) => ({
    name: file.replace(corpus, 'corpus/'),
    texts: sentencesOf(readFileSync(file, 'utf8')).map((text) => ({ text })),
  })),
];

let count = 0;
const print = (name, { text, anchor }) => {
  const day = values.date ?? anchor;
  for (const rule of isText ? extractionRules : rules) {
    for (const hit of tryRule(rule, { text, anchor: day })) {
      if (isText && !hit.quote.includes(sought) && !sought.includes(hit.quote)) continue;
      count++;
      const said = 'refused' in hit ? `不取：${hit.refused}` : `${JSON.stringify(hit.value)} ${hit.confidence}`;
      console.log(`${name}  ${hit.rule}  «${hit.quote}»  ${said}\n    ${text}`);
    }
  }
};

if (isText) print('(the words)', { text: sought, anchor: '2024-06-11' });
for (const { name, texts } of sources) {
  for (const each of texts) if (!isText || each.text.includes(sought)) print(name, each);
}
console.log(`${count} hits`);
