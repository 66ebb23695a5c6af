import { useTranslation } from 'react-i18next';
import type { AuditEntry } from './audit';

// What stands for an address where no request came from one.
const WORDS: Partial<Record<string, 'clock' | 'command'>> = { job: 'clock', seed: 'clock', command: 'command' };

/** Whose account it was; the clock and the command line have none. */
export const Who = ({ entry: { who } }: { entry: AuditEntry }) => {
  const { t } = useTranslation();
  if (who.account !== null) return who.account;
  const word = WORDS[who.ip] ?? 'stranger';
  return <span className="muted">{t(`audit.${word}`)}</span>;
};

export const ResultTag = ({ result }: { result: AuditEntry['result'] }) => {
  const { t } = useTranslation();
  return <span className={`tag ${result === 'done' ? 'tag-green' : 'tag-amber'}`}>{t(`audit.results.${result}`)}</span>;
};
