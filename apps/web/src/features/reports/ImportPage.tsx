import { FileTextOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../../app/http';
import { newRequestKey } from '../../app/request-key';
import { useAccount } from '../../app/session';
import { DayPicker } from '../../ui/DayPicker';
import { SecondReadingNote } from '../second-reading/SecondReadingNote';
import { FILE_BYTES } from './file-kind';
import { FilePanel } from './FilePanel';
import { ImportProblem } from './ImportProblem';
import { ImportProgress } from './ImportProgress';
import { keepText, keptText } from './kept-text';
import { PastePanel } from './PastePanel';
import { useImport, type Encoding, type Import } from './report';
import './import.css';

type Way = 'text' | 'file';
type Missing = 'empty' | 'noFile' | 'tooLarge';

/** Hands a report in: pasted, dropped or picked, with its date. */
export const ImportPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id: accountId } = useAccount();
  const [way, setWay] = useState<Way>('text');
  const [text, setText] = useState(() => keptText(accountId));
  const [file, setFile] = useState<File | null>(null);
  const [encoding, setEncoding] = useState<Encoding>();
  const [date, setDate] = useState<string | null>(null);
  const [missing, setMissing] = useState<Missing>();
  const [classified, setClassified] = useState(false);
  const [share, setShare] = useState(0);
  // Sent again after a failure it is the same import; with anything changed it is another.
  const [key, setKey] = useState(newRequestKey);
  const { mutate, isPending, error, reset } = useImport(setShare);

  const change = (act: () => void) => {
    act();
    setKey(newRequestKey());
    setMissing(undefined);
    reset();
  };
  const chooseFile = (chosen: File | null) =>
    change(() => {
      setWay('file');
      setFile(chosen);
      setEncoding(undefined);
    });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const dropped = event.dataTransfer.files[0];
    if (dropped && !isPending) chooseFile(dropped);
  };
  const submit = (insisting?: Pick<Import, 'key' | 'allowSameText'>) => {
    const given = importOf({ way, text, file, encoding, date, key });
    // The server would refuse it, too, but only after the person has waited for the upload.
    const lacks = given ? (isTooLarge(given) ? 'tooLarge' : undefined) : way === 'text' ? 'empty' : 'noFile';
    setMissing(lacks);
    if (!given || lacks) return;
    setShare(0);
    mutate(
      { ...given, ...insisting },
      {
        onSuccess: ({ id }) => {
          keepText(accountId, '');
          void navigate(`/reports/${id}`);
        },
        onError: (refusal) => {
          // Classified matter stays on the screen alone: nothing of this text is kept in the browser any more.
          if (!(refusal instanceof Problem && refusal.code === 'report/classified')) return;
          setClassified(true);
          keepText(accountId, '');
        },
      },
    );
  };

  return (
    <div className="import-page" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <title>{`${t('reports.import.title')} · ${t('shell.productLong')}`}</title>
      <header className="page-head">
        <h1>{t('reports.import.title')}</h1>
        <p>{t('reports.import.hint')}</p>
      </header>
      <div className="import-columns">
        <section className="panel import-source" aria-label={t('reports.import.title')}>
          <Segmented<Way>
            value={way}
            disabled={isPending}
            onChange={(chosen) => change(() => setWay(chosen))}
            options={[
              { value: 'text', label: t('reports.import.paste') },
              { value: 'file', label: t('reports.import.file') },
            ]}
          />
          {way === 'text' ? (
            <PastePanel
              text={text}
              disabled={isPending}
              onChange={(typed) => change(() => setText(typed))}
              onLeave={() => keepText(accountId, classified ? '' : text)}
            />
          ) : (
            <FilePanel
              file={file}
              encoding={encoding}
              disabled={isPending}
              onFile={chooseFile}
              onEncoding={(chosen) => change(() => setEncoding(chosen))}
            />
          )}
        </section>
        <aside className="panel import-aside">
          <div className="field">
            <label htmlFor="report-date">{t('reports.import.date')}</label>
            <DayPicker
              id="report-date"
              value={date}
              onChange={(day) => change(() => setDate(day))}
              disabled={isPending}
            />
            <p className="field-hint">{t('reports.import.dateHint')}</p>
          </div>
          <ImportProblem
            error={error}
            missing={missing}
            onAnyway={() => submit({ key: newRequestKey(), allowSameText: true })}
          />
          {isPending ? (
            <ImportProgress share={share} />
          ) : (
            <Button type="primary" size="large" block icon={<FileTextOutlined />} onClick={() => submit()}>
              {t('reports.import.submit')}
            </Button>
          )}
          <ul className="import-notes">
            <li>{t('reports.import.classifiedNote')}</li>
            <li>
              <SecondReadingNote />
            </li>
          </ul>
        </aside>
      </div>
    </div>
  );
};

const isTooLarge = (given: Import): boolean => given.kind === 'file' && given.file.size > FILE_BYTES;

interface Given {
  way: Way;
  text: string;
  file: File | null;
  encoding: Encoding | undefined;
  date: string | null;
  key: string;
}

const importOf = ({ way, text, file, encoding, date, key }: Given): Import | undefined => {
  const dated = { key, ...(date ? { date } : {}) };
  if (way === 'text') return text.trim() === '' ? undefined : { kind: 'text', text, ...dated };
  return file ? { kind: 'file', file, ...dated, ...(encoding ? { encoding } : {}) } : undefined;
};
