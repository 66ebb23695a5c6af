// node bench/suggestions.mjs GOLD_DIR [--misses]: how often the lead of a directive is among the suggestions when its
// bracket is taken away. One document is left out each time: duties and earlier tasks come from the other documents only.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { createDirectory, ownerSuggester } = require('../dist/libs/directory/src/index.js');

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) throw new Error('node bench/suggestions.mjs GOLD_DIR [--misses]');
const BRACKET = /[（(][^（()）]*(?:负责|牵头|配合|完成)[^（()）]*[）)]/gu;
const CLASS = /各|有关|相关|部门$|地区$/u;
/** 国家发展改革委 and 发展改革委 are one. */
const unitOf = (name) => name.replace(/^国家(?=发展改革委|药监局|卫生健康委)/u, '').replace(/\s/gu, '');

const documents = readdirSync(folder)
  .filter((name) => /^official.*\.json$/u.test(name))
  .sort()
  .map((name) => ({ name, directives: directivesOf(JSON.parse(readFileSync(join(folder, name), 'utf8'))) }));
// Who there is, is known to an office; what they answer for is what the other documents give them.
const names = [...new Set(documents.flatMap(({ directives }) => directives.flatMap(({ owners }) => owners)))];
const score = { lead: [0, 0, 0], joint: [0, 0, 0] };
let silent = 0;

for (const scored of documents) {
  const others = documents.filter((one) => one !== scored).flatMap(({ directives }) => directives);
  const units = names.map((name) => ({
    id: name,
    name,
    aliases: [],
    duties: others
      .filter(({ owners }) => owners.includes(name))
      .map(({ text }) => text)
      .join('\n'),
  }));
  const history = others.flatMap(({ text, lead }) => lead.map((leadId) => ({ title: text, text, leadId })));
  const suggest = ownerSuggester(createDirectory(units), history);
  const here = { lead: [0, 0, 0], joint: [0, 0, 0] };
  for (const { text, lead, joint } of scored.directives) {
    const [kind, wanted] = lead.length > 0 ? ['lead', lead] : ['joint', joint];
    if (wanted.length === 0) continue;
    const offered = suggest({ text }).map(({ unit }) => unit.name);
    if (offered.length === 0) silent += 1;
    const at = offered.findIndex((name) => wanted.includes(name));
    for (const sum of [here[kind], score[kind]]) {
      sum[0] += at === 0 ? 1 : 0;
      sum[1] += at >= 0 ? 1 : 0;
      sum[2] += 1;
    }
    if (at !== 0 && options.includes('--misses')) console.log(`  ${wanted} <> ${offered} | ${text.slice(0, 40)}`);
  }
  console.log(scored.name, line(here));
}
console.log('all', line(score), `nothing suggested ${silent}`);

function directivesOf({ articles }) {
  return articles
    .flatMap(({ directives }) => directives)
    .map(({ quote, lead = [], joint = [], support = [] }) => {
      const known = (list) => list.map(unitOf).filter((name) => !CLASS.test(name));
      const [leads, joints] = [known(lead), known(joint)];
      return {
        text: quote.replace(/\s/gu, '').replace(BRACKET, ''),
        lead: leads,
        joint: joints,
        owners: [...leads, ...joints, ...known(support)],
      };
    });
}

function line({ lead, joint }) {
  const share = ([first, three, all]) => `top-1 ${first}/${all} top-3 ${three}/${all}`;
  return `lead ${share(lead)}; several answer together, one of them ${share(joint)};`;
}
