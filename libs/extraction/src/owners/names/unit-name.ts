import {
  GROUP_NAMED_BY_VERB,
  KIND_NAMED_BY_DUTY,
  NEVER_FIRST,
  NEVER_INSIDE,
  NO_WORKPLACE,
  PLACE_ALONE,
  verbFirst,
  verbInside,
  WHOLE_PLACE_ALONE,
} from './name-limits';
import { ALL_PLACES, DESCRIBES, EVERYBODY, KIND_ALONE, RELATIVE } from './unit-classes';
import { isField, isFieldOfLevel } from './fields-of-work';
import { isDetermined, isGeneric, isNamed, isPartOfWhole } from './unit-kinds';
import { indexOfWord } from './words-at';

/** How words read as a name: one unit, a class of units, or (`field`, `place`) a name only beside others of its kind. */
export type NameReading = 'unit' | 'class' | 'field' | 'place';

export interface Naming {
  /** In running prose a name must show by its form that it is one; in a bracket of owners nearly anything is. */
  strict: boolean;
  /** Names and short names that the office knows. */
  known?: ReadonlySet<string> | undefined;
}

const LONGEST_NAME = 30;
const BRACKETED = /[（(〔[][^（()）〕\]]{0,30}[)）〕\]]/gu;
const HAS_MARKS = /[（(〔[“”‘’"]/u;
const QUOTES = /[“”‘’"]/gu;
const NO_NAME_CHARACTER = /^[（()）、]|[^\p{Script=Han}\w“”‘’"·．.—\-（）()〔〕[\]+、]/u;
/** Even in a bracket of owners these words part two names. */
const HOLDS_A_PREDICATE = /自行|不再|均|会同|牵头|负责(?!人|同志)|配合|协助/u;
const CONJUNCTION = /以及|[和及与暨]/u;
/** «国务院相关部门和单位»: what follows is no name by itself. */
const BARE = /^(?:相关)?(?:部门|单位|机构|政府|人员|主体|行业|组织)$/u;

/** Whether words are a unit's name, and of which kind; undefined: they are none. */
export const readUnitName = (words: string, naming: Naming): NameReading | undefined => {
  if (words.length < 2 || words.length > LONGEST_NAME) return undefined;
  if (naming.known?.has(words)) return 'unit';
  if (KIND_ALONE.test(words) || ALL_PLACES.exec(words)?.[0] === words) return 'class';
  const bare = HAS_MARKS.test(words) ? words.replace(BRACKETED, '').replace(QUOTES, '') : words;
  if (NO_NAME_CHARACTER.test(words) || WHOLE_PLACE_ALONE.test(bare)) return undefined;
  if (holdsTwoNames(bare, naming)) return undefined;
  return EVERYBODY.test(bare) ? 'class' : readBareName(bare, naming);
};

const readBareName = (bare: string, { strict }: Naming): NameReading | undefined => {
  if (NEVER_INSIDE.test(bare)) return RELATIVE.test(bare) && mayDescribe(bare) ? 'class' : undefined;
  if (verbFirst(bare, 0) > 0 && !isGroupNamedByVerb(bare)) return undefined;
  if (isDetermined(bare)) return holdsVerb(bare) || (strict && HOMES.test(bare)) ? undefined : 'class';
  if (strict && isPartOfWhole(bare) && !NEVER_FIRST.test(bare) && !holdsVerb(bare)) return 'class';
  if (!strict && HOLDS_A_PREDICATE.test(bare)) return undefined;
  if (isFieldOfLevel(bare)) return 'unit';
  if (isField(bare)) return strict && !isNamed(bare) ? 'field' : 'unit';
  if (strict && (NEVER_FIRST.test(bare) || holdsVerb(bare))) return undefined;
  if (strict && NO_WORKPLACE.test(bare)) return undefined;
  if (PLACE_ALONE.test(bare) || bare === '部门' || bare === '单位') return strict ? 'place' : 'unit';
  if (isGeneric(bare)) return 'class';
  return isNamed(bare) || !strict ? 'unit' : undefined;
};

const mayDescribe = (bare: string): boolean =>
  DESCRIBES.test(bare) || (!NEVER_FIRST.test(bare) && verbFirst(bare, 0) === 0);

const isGroupNamedByVerb = (name: string): boolean =>
  KIND_NAMED_BY_DUTY.test(name) ||
  (name.length <= 12 &&
    GROUP_NAMED_BY_VERB.test(name) &&
    !/^(?:..[各有相全]|[下内增]设|设立|成立|组建|设置)/u.test(name));

/** «18个小区», «9座村庄»: where people live. */
const HOMES = /(?:小区|村庄)$/u;

const holdsVerb = (whole: string): boolean => {
  // «各牵头单位主要负责同志»: its own post holds a verb.
  const name = whole.replace(/(?:党政)?(?:主要|分管)(?:负责同志|负责人|领导)$/u, '');
  const at = indexOfWord(verbInside, name);
  if (at < 0 || KIND_NAMED_BY_DUTY.test(name)) return false;
  const before = name.slice(0, at);
  const group = GROUP_NAMED_BY_VERB.test(name) || DUTY_AT_END.test(name);
  return !group || (before.length > 1 && (isNamed(before) || isDetermined(before)));
};

// «各考核责任单位», «县项目实施单位»
const DUTY_AT_END = /(?:牵头|负责|承担|实施|落实|参与|配合|执行|协助)(?:责任)?(?:单位|部门)$/u;

const holdsTwoNames = (bare: string, naming: Naming): boolean => {
  const match = CONJUNCTION.exec(bare);
  if (!match || match.index < 2) return false;
  const left = bare.slice(0, match.index);
  const right = bare.slice(match.index + match[0].length);
  if (BARE.test(right) || isFieldOfLevel(left) || isField(left)) return false;
  return readUnitName(left, { ...naming, strict: true }) !== undefined;
};
