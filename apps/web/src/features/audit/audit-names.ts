import { useTranslation } from 'react-i18next';
import { auditNames as en } from '../../app/words/en/audit-names';
import { auditNames as zh } from '../../app/words/zh/audit-names';

// An object of two words has an underscore of its own.
const OBJECT_AND_VERB = /^(?<object>second_factor|[a-z]+)_(?<verb>[a-z_]+)$/u;

/** Every action that has a name, as the trail writes it: `draft_accept` of the words is `draft.accept`. */
export const ACTIONS: readonly string[] = Object.keys(zh.actions).map((key) =>
  key.replace(OBJECT_AND_VERB, '$<object>.$<verb>'),
);
export const OBJECT_TYPES: readonly string[] = Object.keys(zh.objects);

const nameIn = (names: Readonly<Record<string, string>>, code: string): string => names[code.replace('.', '_')] ?? code;

/** The names of what stands in the trail; what has none is shown as it stands there. */
export const useAuditNames = () => {
  const { i18n } = useTranslation();
  const { actions, objects, facts } = i18n.language === 'en' ? en : zh;
  return {
    action: (action: string) => nameIn(actions, action),
    object: (type: string) => nameIn(objects, type),
    fact: (name: string) => nameIn(facts, name),
  };
};
