import { Modal, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../app/preferences';

const KEYS = [
  { word: 'next', keys: ['J', '↓'] },
  { word: 'previous', keys: ['K', '↑'] },
  { word: 'accept', keys: ['A'] },
  { word: 'edit', keys: ['E', 'Enter'] },
  { word: 'dismiss', keys: ['X'] },
  { word: 'undo', keys: ['U', 'Ctrl+Z'] },
  { word: 'question', keys: ['N'] },
  { word: 'nameUnit', keys: ['B'] },
  { word: 'suggestion', keys: ['S'] },
  { word: 'nextRepetition', keys: ['M'] },
  { word: 'repeat', keys: ['R'] },
  { word: 'compare', keys: ['T'] },
  { word: 'questionList', keys: ['Q'] },
  { word: 'help', keys: ['?'] },
] as const;

/** The keys of the review desk, and the switch for those that are letters alone. */
export const KeyHelp = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const { singleKeys, change } = usePreferences();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('drafts.keys.title')} width={420}>
      <dl className="key-help">
        {KEYS.map(({ word, keys }) => (
          <div key={word}>
            <dt>{t(`drafts.keys.${word}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="desk-switch">
        <Switch size="small" checked={singleKeys} onChange={(on) => change({ singleKeys: on })} />
        <span>
          {t('drafts.keys.single')}
          <span className="field-hint">{t('drafts.keys.singleHint')}</span>
        </span>
      </label>
    </Modal>
  );
};
