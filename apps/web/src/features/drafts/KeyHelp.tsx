import { Modal, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../app/preferences';
import { useDecides } from './deciding';

const KEYS = [
  { word: 'next', keys: ['J', '↓'], decides: false },
  { word: 'previous', keys: ['K', '↑'], decides: false },
  { word: 'accept', keys: ['A'], decides: true },
  { word: 'edit', keys: ['E', 'Enter'], decides: true },
  { word: 'dismiss', keys: ['X'], decides: true },
  { word: 'undo', keys: ['U', 'Ctrl+Z'], decides: true },
  { word: 'question', keys: ['N'], decides: false },
  { word: 'nameUnit', keys: ['B'], decides: true },
  { word: 'suggestion', keys: ['S'], decides: true },
  { word: 'nextRepetition', keys: ['M'], decides: false },
  { word: 'repeat', keys: ['R'], decides: true },
  { word: 'compare', keys: ['T'], decides: false },
  { word: 'questionList', keys: ['Q'], decides: false },
  { word: 'help', keys: ['?'], decides: false },
] as const;

/** The keys of the review desk that do something for this person, and the switch for those that are letters alone. */
export const KeyHelp = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const { singleKeys, change } = usePreferences();
  const decides = useDecides();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('drafts.keys.title')} width={420}>
      <dl className="key-help">
        {KEYS.filter((key) => decides || !key.decides).map(({ word, keys }) => (
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
