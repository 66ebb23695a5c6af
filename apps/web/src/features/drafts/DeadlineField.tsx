import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayPicker } from '../../ui/DayPicker';
import type { DeadlineChoice } from './correction';
import { DeadlineLine } from './DeadlineLines';
import type { Draft } from './draft';

interface DeadlineFieldProps {
  draft: Draft;
  choice: DeadlineChoice;
  onChange: (choice: DeadlineChoice) => void;
}

/** Keeps the deadline as it was read, sets a day, or says that there is none. */
export const DeadlineField = ({ draft, choice, onChange }: DeadlineFieldProps) => {
  const { t } = useTranslation();
  const { deadline } = draft;
  const choose = (kind: DeadlineChoice['kind']) =>
    onChange(kind === 'set' ? { kind, due: deadline?.due ?? null } : { kind });
  return (
    <fieldset className="field deadline-field">
      <legend>{t('drafts.fields.deadline')}</legend>
      <Radio.Group
        value={choice.kind}
        onChange={(event) => choose(event.target.value as DeadlineChoice['kind'])}
        className="deadline-choices"
      >
        {deadline && (
          <Radio value="keep">
            <DeadlineLine deadline={deadline} />
          </Radio>
        )}
        <div className="deadline-set">
          <Radio value="set">{t('drafts.form.setDue')}</Radio>
          {choice.kind === 'set' && (
            <DayPicker
              aria-label={t('drafts.form.due')}
              value={choice.due}
              onChange={(due) => onChange({ kind: 'set', due })}
            />
          )}
        </div>
        <Radio value="none">{t('drafts.form.noDue')}</Radio>
      </Radio.Group>
    </fieldset>
  );
};
