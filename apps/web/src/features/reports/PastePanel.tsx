import { Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface PastePanelProps {
  text: string;
  disabled: boolean;
  onChange: (text: string) => void;
  onLeave: () => void;
}

/** A large field for the text of a report. */
export const PastePanel = ({ text, disabled, onChange, onLeave }: PastePanelProps) => {
  const { t } = useTranslation();
  return (
    <div className="paste-panel">
      <Input.TextArea
        className="paste-text"
        aria-label={t('reports.import.pasteLabel')}
        placeholder={t('reports.import.pastePlaceholder')}
        value={text}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
        spellCheck={false}
      />
      <p className="field-hint">{t('reports.import.pasteCount', { count: text.length })}</p>
    </div>
  );
};
