import type { LexiconUnit } from '../../contract';
import { knownNamesOf } from '../read-owners';
import { readUnitName } from './unit-name';

/** Whether words read by themselves as the name of a unit or of a class of units, as running prose would name one. */
export const readOwnerName = (words: string, units?: readonly LexiconUnit[]): 'unit' | 'class' | undefined => {
  const reading = readUnitName(words, { strict: true, known: knownNamesOf(units) });
  return reading === 'unit' || reading === 'class' ? reading : undefined;
};
