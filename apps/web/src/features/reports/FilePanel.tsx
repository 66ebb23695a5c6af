import { FileTextOutlined, InboxOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { beginningOf, decode, ENCODINGS, lookAt } from './encoding';
import type { Encoding } from './report';

const PREVIEW_CHARACTERS = 1200;

interface FilePanelProps {
  file: File | null;
  /** What the person chose; undefined while the detected one stands. */
  encoding: Encoding | undefined;
  disabled: boolean;
  onFile: (file: File | null) => void;
  onEncoding: (encoding: Encoding) => void;
}

/** A place to drop or pick a file, and how its beginning reads. */
export const FilePanel = ({ file, encoding, disabled, onFile, onEncoding }: FilePanelProps) => {
  const { t } = useTranslation();
  return (
    <div className="file-panel">
      <label className={file ? 'drop-zone drop-zone-filled' : 'drop-zone'}>
        <input
          type="file"
          accept=".txt,text/plain"
          className="unseen"
          disabled={disabled}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) onFile(chosen);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        {file ? <FileTextOutlined className="drop-icon" /> : <InboxOutlined className="drop-icon" />}
        <span className="drop-words">
          <strong>{file ? file.name : t('reports.import.drop')}</strong>
          <span>{file ? `${sizeOf(file)} · ${t('reports.import.change')}` : t('reports.import.dropHint')}</span>
        </span>
      </label>
      {file && <FilePreview file={file} encoding={encoding} disabled={disabled} onEncoding={onEncoding} />}
    </div>
  );
};

const sizeOf = ({ size }: File): string =>
  size < 1024 * 1024 ? `${Math.max(1, Math.round(size / 1024))} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;

type FilePreviewProps = Omit<FilePanelProps, 'file' | 'onFile'> & { file: File };

const FilePreview = ({ file, encoding, disabled, onEncoding }: FilePreviewProps) => {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['file', file.name, file.size, file.lastModified],
    queryFn: async () => {
      const { bytes, whole } = await beginningOf(file);
      return { bytes, look: lookAt(bytes, whole) };
    },
    gcTime: 0,
    staleTime: Infinity,
  });
  if (!data) return null;
  const { bytes, look } = data;
  if (look.binary) return <Alert type="warning" showIcon title={t('reports.import.looksBinary')} />;
  const shown = encoding ?? look.encoding;
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
        {shown === look.encoding && shown && <span className="field-hint">{t('reports.import.encodingDetected')}</span>}
      </div>
      {!shown && <Alert type="warning" showIcon title={t('reports.import.encodingUnsure')} />}
      <figure className="preview">
        <figcaption>{t('reports.import.preview')}</figcaption>
        <pre tabIndex={0}>{decode(bytes, shown ?? 'utf-8').slice(0, PREVIEW_CHARACTERS)}</pre>
      </figure>
    </>
  );
};
