import { useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { beginningOf, decode, ENCODINGS, lookAt } from './encoding';
import { FILE_BYTES, kindOf } from './file-kind';
import type { Encoding } from './report';

const PREVIEW_CHARACTERS = 1200;

interface FilePreviewProps {
  file: File;
  /** What the person chose; undefined while the detected one stands. */
  encoding: Encoding | undefined;
  disabled: boolean;
  onEncoding: (encoding: Encoding) => void;
}

/** What kind of file was chosen; of a text, in which encoding, and how its beginning reads. */
export const FilePreview = ({ file, ...asked }: FilePreviewProps) => {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['file', file.name, file.size, file.lastModified],
    queryFn: async () => {
      const { bytes, whole } = await beginningOf(file);
      const look = lookAt(bytes, whole);
      return { bytes, detected: look.encoding, kind: kindOf(file.name, bytes, look.binary) };
    },
    gcTime: 0,
    staleTime: Infinity,
  });
  if (!data) return null;
  if (file.size > FILE_BYTES) return <Alert type="warning" showIcon title={t('reports.import.tooLarge')} />;
  const { bytes, detected, kind } = data;
  if (kind === 'unknown') return <Alert type="warning" showIcon title={t('reports.import.looksBinary')} />;
  return (
    <>
      <p className="file-kind">
        {t('reports.import.kind')} <strong>{t(`reports.formats.${kind}`)}</strong>
        <span className="field-hint">
          {kind !== 'text' && t(`reports.import.${kind === 'image' ? 'isPicture' : 'isRead'}`)}
        </span>
      </p>
      {kind === 'text' && <TextPreview bytes={bytes} detected={detected} {...asked} />}
    </>
  );
};

interface TextPreviewProps extends Omit<FilePreviewProps, 'file'> {
  bytes: Uint8Array;
  detected: Encoding | undefined;
}

const TextPreview = ({ bytes, detected, encoding, disabled, onEncoding }: TextPreviewProps) => {
  const { t } = useTranslation();
  const shown = encoding ?? detected;
  return (
    <>
      <div className="encoding-line">
        <label htmlFor="report-encoding">{t('reports.import.encoding')}</label>
        <Select<Encoding>
          id="report-encoding"
          value={shown ?? null}
          disabled={disabled}
          onChange={onEncoding}
          options={ENCODINGS.map((value) => ({ value, label: t(`reports.encodings.${value}`) }))}
          style={{ width: '11rem' }}
        />
        {shown === detected && shown && <span className="field-hint">{t('reports.import.encodingDetected')}</span>}
      </div>
      {!shown && <Alert type="warning" showIcon title={t('reports.import.encodingUnsure')} />}
      <figure className="preview">
        <figcaption>{t('reports.import.preview')}</figcaption>
        <pre tabIndex={0}>{decode(bytes, shown ?? 'utf-8').slice(0, PREVIEW_CHARACTERS)}</pre>
      </figure>
    </>
  );
};
