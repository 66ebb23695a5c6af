import type { LexiconUnit } from '../contract';
import { isNamed } from './names/unit-kinds';

const SHORT_NAME = /[（(](?:以下|下)?(?:统称|简称)[为：:]?[“"]?(?<short>\p{Script=Han}{2,10})[”"]?[）)]/gu;
const LONGEST_NAME = 30;

/** Units for which a document lays down a short name: «县防汛抗旱指挥部（以下简称县防指）». */
export const readShortNames = (documentText: string): LexiconUnit[] =>
  [...documentText.matchAll(SHORT_NAME)].flatMap(({ index, groups }) => {
    const before = documentText.slice(Math.max(0, index - LONGEST_NAME), index);
    const short = groups?.short;
    return short !== undefined && isNamed(before) ? [{ name: short, aliases: [] }] : [];
  });
