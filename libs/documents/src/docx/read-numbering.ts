import type { Allowance } from '../allowance';
import { readXml, type XmlElement } from '../archive/xml-events';
import type { ZipEntry } from '../archive/zip-directory';
import type { ListDefinition, ListLevel } from '../numbering/list-numbers';

interface Level extends ListLevel {
  style: string | undefined;
}

interface AbstractList {
  levels: Level[];
  /** It is defined by a style of lists of this name … */
  definesStyle: string | undefined;
  /** … or takes its levels from the list that defines that style. */
  takesStyle: string | undefined;
}

interface UsedList {
  abstractId: string;
  overrides: Map<number, number>;
  levels: Map<number, Level>;
}

/** word/numbering.xml: the lists of a document, and the level that a style of paragraphs has in a list. */
export interface DocxNumbering {
  lists: ReadonlyMap<string, ListDefinition>;
  levelOfStyle: (listId: string, styleId: string) => number | undefined;
}

const freshLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  pattern: '',
  follow: 'tab',
  figures: false,
  style: undefined,
});

/** Reads word/numbering.xml; without it there are no lists. */
export const readNumbering = (entry: ZipEntry | undefined, allowance: Allowance): DocxNumbering => {
  const abstracts = new Map<string, AbstractList>();
  const used = new Map<string, UsedList>();
  if (entry) collect(entry, allowance, abstracts, used);
  const lists = new Map<string, Omit<ListDefinition, 'levels'> & { levels: readonly Level[] }>();
  for (const [id, { abstractId, overrides, levels: own }] of used) {
    const abstract = followStyle(abstracts.get(abstractId), abstracts);
    const levels = (abstract?.levels ?? []).map((level, index) => own.get(index) ?? level);
    lists.set(id, { counter: abstractId, levels, startOverrides: overrides });
  }
  const levelOfStyle = (listId: string, styleId: string): number | undefined => {
    const at = lists.get(listId)?.levels.findIndex(({ style }) => style === styleId) ?? -1;
    return at === -1 ? undefined : at;
  };
  return { lists, levelOfStyle };
};

const followStyle = (
  list: AbstractList | undefined,
  all: ReadonlyMap<string, AbstractList>,
): AbstractList | undefined => {
  if (list?.takesStyle === undefined) return list;
  return [...all.values()].find(({ definesStyle }) => definesStyle === list.takesStyle) ?? list;
};

const collect = (
  entry: ZipEntry,
  allowance: Allowance,
  abstracts: Map<string, AbstractList>,
  used: Map<string, UsedList>,
): void => {
  let abstract: AbstractList | undefined;
  let list: UsedList | undefined;
  let level: Level | undefined;
  let overridden = 0;
  const openLevel = (attribute: XmlElement['attribute']): void => {
    level = freshLevel();
    const index = Number(attribute('ilvl'));
    if (!Number.isInteger(index) || index < 0 || index > 8) return;
    if (abstract) abstract.levels[index] = level;
    else list?.levels.set(index, level);
  };
  readXml(entry, allowance, {
    open: ({ name, attribute }) => {
      const value = attribute('val');
      if (name === 'abstractNum') {
        abstract = { levels: Array.from({ length: 9 }, freshLevel), definesStyle: undefined, takesStyle: undefined };
        abstracts.set(attribute('abstractNumId') ?? '', abstract);
      } else if (name === 'num') {
        list = { abstractId: '', overrides: new Map(), levels: new Map() };
        used.set(attribute('numId') ?? '', list);
      } else if (name === 'abstractNumId' && list) list.abstractId = value ?? '';
      else if (name === 'styleLink' && abstract) abstract.definesStyle = value;
      else if (name === 'numStyleLink' && abstract) abstract.takesStyle = value;
      else if (name === 'lvlOverride') overridden = Number(attribute('ilvl'));
      else if (name === 'startOverride' && list) list.overrides.set(overridden, Number(value));
      else if (name === 'lvl') openLevel(attribute);
      else if (level) readLevel(level, name, value);
    },
    close: (name) => {
      if (name === 'abstractNum') abstract = undefined;
      else if (name === 'num') list = undefined;
      else if (name === 'lvl') level = undefined;
    },
    text: () => undefined,
  });
};

const readLevel = (level: Level, name: string, value: string | undefined): void => {
  if (name === 'start') level.start = Number(value) || 0;
  else if (name === 'numFmt') level.format = value ?? 'decimal';
  else if (name === 'lvlText') level.pattern = value ?? '';
  else if (name === 'suff') level.follow = value === 'space' || value === 'nothing' ? value : 'tab';
  else if (name === 'isLgl') level.figures = value !== '0' && value !== 'false';
  else if (name === 'lvlRestart') level.restartAfter = Number(value) || 0;
  else if (name === 'pStyle') level.style = value;
};
