import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const CORPUS = new URL('../libs/extraction/corpus/', import.meta.url);
const corpus = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, CORPUS), 'utf8'))
  .join('\n\n');

/** What somebody might paste in to make a server wait, without end. */
const HOSTILE = ['要', '、', '（', '1', '一是', '会议强调', '责任单位：', '（一）', '“', '\ud800', '\u0000', '\n'];

/** The bare test that people start with: a sentence that holds one of the words of command. */
const bareTest = (text) =>
  text.split(/[。！？\n]/u).filter((sentence) => /[要须]|必须|务必|确保/u.test(sentence)).length;

/** The best of several rounds, in milliseconds: the least disturbed one. */
const best = (work, rounds) => {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
};

/** A text of so many bytes of UTF-8, more or less: the corpus from the beginning, again and again. */
const textOf = (bytes) => {
  const characters = Math.round((bytes * corpus.length) / Buffer.byteLength(corpus));
  return corpus.repeat(Math.ceil(characters / corpus.length)).slice(0, characters);
};

const ratio = (value) => Number(value.toFixed(2));

/** V8 compiles for speed what has run often: a server that has read some hundred reports is where it stays. */
const WARM_UP = 60;

/**
 * The whole pipeline on the corpus, in characters per second, beside jieba cutting the same text into words (goal: 0.3 of
 * jieba's) and beside the bare test; and how its time grows with the text: the time per character from 10 kB to 10 MB, and on
 * hostile text four times as long, over that of the shorter one (1 is linear).
 */
export const measureExtraction = () => {
  const { parseReport } = require('../dist/libs/extraction/src/index.js');
  const parse = (text) => parseReport(text, { date: '2026-11-18' });
  const jieba = Jieba.withDict(dict);
  best(() => parse(corpus), WARM_UP);
  // Turn by turn, so that a busy moment falls on all of them.
  const times = { parse: Infinity, jieba: Infinity, bare: Infinity };
  for (let round = 0; round < 12; round += 1) {
    times.parse = Math.min(
      times.parse,
      best(() => parse(corpus), 1),
    );
    times.jieba = Math.min(
      times.jieba,
      best(() => jieba.cut(corpus, true), 1),
    );
    times.bare = Math.min(
      times.bare,
      best(() => bareTest(corpus), 1),
    );
  }
  const perSecond = (time) => Math.round((corpus.length / time) * 1000);
  return {
    characters: corpus.length,
    charactersPerSecond: perSecond(times.parse),
    jiebaCharactersPerSecond: perSecond(times.jieba),
    besideJieba: ratio(times.jieba / times.parse),
    timesTheBareTest: Math.round(times.parse / times.bare),
    growth: measureGrowth(parse),
    growthOnHostileText: Object.fromEntries(HOSTILE.map((word) => [word, hostileGrowth(parse, word)])),
  };
};

const measureGrowth = (parse) => {
  const sizes = { '10 kB': 1e4, '100 kB': 1e5, '1 MB': 1e6, '10 MB': 1e7 };
  const perCharacter = Object.entries(sizes).map(([name, bytes]) => {
    const text = textOf(bytes);
    return [name, best(() => parse(text), bytes > 1e5 ? 1 : 5) / text.length];
  });
  const [[, first]] = perCharacter;
  return Object.fromEntries(perCharacter.map(([name, time]) => [name, ratio(time / first)]));
};

const hostileGrowth = (parse, word) => {
  const [short, long] = [50_000, 200_000].map((length) => word.repeat(length / word.length));
  return ratio(best(() => parse(long), 2) / (4 * best(() => parse(short), 3)));
};
