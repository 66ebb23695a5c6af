import { FileTextOutlined, InboxOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ACCEPTED } from './file-kind';
import { FilePreview } from './FilePreview';
import type { Encoding } from './report';

interface FilePanelProps {
  file: File | null;
  /** What the person chose; undefined while the detected one stands. */
  encoding: Encoding | undefined;
  disabled: boolean;
  onFile: (file: File) => void;
  onEncoding: (encoding: Encoding) => void;
}

/** A place to drop or pick a file, and what it seems to be. */
export const FilePanel = ({ file, encoding, disabled, onFile, onEncoding }: FilePanelProps) => {
  const { t } = useTranslation();
  return (
    <div className="file-panel">
      <label className={file ? 'drop-zone drop-zone-filled' : 'drop-zone'}>
        <input
          type="file"
          accept={ACCEPTED}
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
