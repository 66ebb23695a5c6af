import { FileTextOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayPicker } from '../../ui/DayPicker';
import { SecondReadingNote } from '../second-reading/SecondReadingNote';
import { FilePanel } from './FilePanel';
import { ImportProblem } from './ImportProblem';
import { ImportProgress } from './ImportProgress';
import { PastePanel } from './PastePanel';
import { useImportForm, type Way } from './use-import-form';
import './import.css';

type Form = ReturnType<typeof useImportForm>;

/** Hands a report in: pasted, dropped or picked, with its date. */
export const ImportPage = () => {
  const { t } = useTranslation();
  const form = useImportForm();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    form.chooseFiles([...event.dataTransfer.files]);
  };
  return (
    <div className="import-page" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <title>{`${t('reports.import.title')} · ${t('shell.productLong')}`}</title>
      <header className="page-head">
        <h1>{t('reports.import.title')}</h1>
        <p>{t('reports.import.hint')}</p>
      </header>
      <div className="import-columns">
        <ImportSource form={form} />
        <ImportAside form={form} />
      </div>
    </div>
  );
};

const ImportSource = ({ form }: { form: Form }) => {
  const { t } = useTranslation();
  const { way, pasted, file, leftOut, encoding, isPending, change, chooseFiles, keepWhatWasTyped } = form;
  return (
    <section className="panel import-source" aria-label={t('reports.import.title')}>
      <Segmented<Way>
        value={way}
        disabled={isPending}
        onChange={(chosen) => change({ way: chosen })}
        options={[
          { value: 'text', label: t('reports.import.paste') },
          { value: 'file', label: t('reports.import.file') },
        ]}
      />
      {way === 'text' ? (
        <PastePanel
          pasted={pasted}
          disabled={isPending}
          onChange={(typed) => change({ pasted: typed })}
          onLeave={keepWhatWasTyped}
        />
      ) : (
        <>
          {leftOut > 0 && (
            <Alert
              type="warning"
              showIcon
              role="alert"
              title={t('reports.import.leftOut', { name: file?.name, count: leftOut })}
            />
          )}
          <FilePanel
            file={file}
            encoding={encoding}
            disabled={isPending}
            onFile={(chosen) => chooseFiles([chosen])}
            onEncoding={(chosen) => change({ encoding: chosen })}
          />
        </>
      )}
    </section>
  );
};

const ImportAside = ({ form }: { form: Form }) => {
  const { t } = useTranslation();
  const { date, error, missing, isPending, share, change, submit, submitAnyway } = form;
  return (
    <aside className="panel import-aside">
      <div className="field">
        <label htmlFor="report-date">{t('reports.import.date')}</label>
        <DayPicker id="report-date" value={date} onChange={(day) => change({ date: day })} disabled={isPending} />
        <p className="field-hint">{t('reports.import.dateHint')}</p>
      </div>
      <ImportProblem error={error} missing={missing} onAnyway={submitAnyway} />
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
  );
};
