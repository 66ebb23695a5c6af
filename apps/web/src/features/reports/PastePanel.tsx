import { Button, Input } from 'antd';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsStructure, type Pasted } from './pasted-page';

interface PastePanelProps {
  pasted: Pasted;
  disabled: boolean;
  onChange: (pasted: Pasted) => void;
  onLeave: () => void;
}

/** A large field for the text of a report. A page with tables or numbered lists is kept as it was pasted. */
export const PastePanel = ({ pasted: { text, html }, disabled, onChange, onLeave }: PastePanelProps) => {
  const { t } = useTranslation();
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    const page = event.clipboardData.getData('text/html');
    const words = event.clipboardData.getData('text/plain').replace(/\r\n?/gu, '\n');
    if (!isWhole || words.trim() === '' || !holdsStructure(page)) return;
    event.preventDefault();
    onChange({ text: words, html: page });
  };
  return (
    <div className="paste-panel">
      <Input.TextArea
        className="paste-text"
        aria-label={t('reports.import.pasteLabel')}
        placeholder={t('reports.import.pastePlaceholder')}
        value={text}
        disabled={disabled}
        onPaste={paste}
        onChange={(event) => onChange({ text: event.target.value })}
        onBlur={onLeave}
        spellCheck={false}
      />
      <div className="paste-foot">
        <span className="field-hint">{t('reports.import.pasteCount', { count: text.length })}</span>
        {html !== undefined && (
          <span className="field-hint" role="status">
            {t('reports.import.pastedPage')}
            <Button type="link" size="small" disabled={disabled} onClick={() => onChange({ text })}>
              {t('reports.import.wordsOnly')}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
};
