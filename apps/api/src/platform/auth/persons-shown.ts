import { maskPersons, mayDo } from '@duban/supervision';
import type { Reader } from './reader';

/** An answer with words of a report in it, as this reader may see it: residents are masked for whoever need not know them. */
export const personsShownTo = <Answer>({ roles }: Pick<Reader, 'roles'>, answer: Answer): Answer =>
  mayDo(roles, 'person.read') ? answer : maskPersons(answer);

/** The same for an answer that is JSON already. */
export const personsShownInJson = (reader: Pick<Reader, 'roles'>, json: string): string =>
  mayDo(reader.roles, 'person.read') ? json : JSON.stringify(personsShownTo(reader, JSON.parse(json) as unknown));
