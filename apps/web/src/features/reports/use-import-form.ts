import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Problem } from '../../app/http';
import { newRequestKey } from '../../app/request-key';
import { useAccount } from '../../app/session';
import { FILE_BYTES } from './file-kind';
import { keepText, keptText } from './kept-text';
import type { Pasted } from './pasted-page';
import { useImport, type Encoding, type Import } from './report';

export type Way = 'text' | 'file';
type Missing = 'empty' | 'noFile' | 'tooLarge';

interface Filled {
  way: Way;
  pasted: Pasted;
  file: File | null;
  /** Files that were chosen with it and are not imported. */
  leftOut: number;
  encoding: Encoding | undefined;
  date: string | null;
}

/** What a person fills in to hand a report in, and the import of it. */
export const useImportForm = () => {
  const navigate = useNavigate();
  const { id: accountId } = useAccount();
  const [filled, setFilled] = useState<Filled>(() => empty(keptText(accountId)));
  const [missing, setMissing] = useState<Missing>();
  const [classified, setClassified] = useState(false);
  const [share, setShare] = useState(0);
  // Sent again after a failure it is the same import; with anything changed it is another.
  const [key, setKey] = useState(newRequestKey);
  const { mutate, isPending, error, reset } = useImport(setShare);

  const change = (changes: Partial<Filled>) => {
    setFilled((before) => ({ ...before, ...changes }));
    setKey(newRequestKey());
    setMissing(undefined);
    reset();
  };
  const chooseFiles = ([file, ...others]: readonly File[]) => {
    if (file && !isPending) change({ way: 'file', file, leftOut: others.length, encoding: undefined });
  };
  const keepWhatWasTyped = () => keepText(accountId, classified ? '' : filled.pasted.text);
  const refused = (refusal: unknown) => {
    // Classified matter stays on the screen alone: nothing of this text is kept in the browser any more.
    if (!(refusal instanceof Problem && refusal.code === 'report/classified')) return;
    setClassified(true);
    keepText(accountId, '');
  };
  const imported = ({ id }: { id: string }) => {
    keepText(accountId, '');
    void navigate(`/reports/${id}`);
  };
  const submit = (insisting?: Pick<Import, 'key' | 'allowSameText'>) => {
    const given = importOf(filled, key);
    const lacks = given ? tooLarge(given) : filled.way === 'text' ? 'empty' : 'noFile';
    setMissing(lacks);
    if (!given || lacks) return;
    setShare(0);
    mutate({ ...given, ...insisting }, { onSuccess: imported, onError: refused });
  };
  const submitAnyway = () => submit({ key: newRequestKey(), allowSameText: true });

  return { ...filled, missing, error, isPending, share, change, chooseFiles, keepWhatWasTyped, submit, submitAnyway };
};

const empty = (text: string): Filled => ({
  way: 'text',
  pasted: { text },
  file: null,
  leftOut: 0,
  encoding: undefined,
  date: null,
});

// The server would refuse it, too, but only after the person has waited for the upload.
const tooLarge = (given: Import): 'tooLarge' | undefined =>
  given.kind === 'file' && given.file.size > FILE_BYTES ? 'tooLarge' : undefined;

const importOf = ({ way, pasted, file, encoding, date }: Filled, key: string): Import | undefined => {
  const dated = { key, ...(date ? { date } : {}) };
  if (way === 'text') return pasted.text.trim() === '' ? undefined : { kind: 'text', ...pasted, ...dated };
  return file ? { kind: 'file', file, ...dated, ...(encoding ? { encoding } : {}) } : undefined;
};
