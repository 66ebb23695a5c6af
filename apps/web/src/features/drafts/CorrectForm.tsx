import { Button, Input, Segmented } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changesOf, editedFrom, type EditedDraft } from './correction';
import { DeadlineField } from './DeadlineField';
import type { Draft, Nature } from './draft';
import { OwnerRows } from './OwnerRows';
import type { DeskActs } from './desk-acts';
import './form.css';

const NATURES: readonly Nature[] = ['task', 'exhortation', 'heading'];

/** Corrects what was read. What is not touched keeps the evidence of the text. */
export const CorrectForm = ({ draft, acts }: { draft: Draft; acts: DeskActs }) => {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<EditedDraft>(() => editedFrom(draft));
  const [wrong, setWrong] = useState<'titleMissing' | 'ownerMissing'>();
  const [saving, setSaving] = useState(false);
  const change = (changes: Partial<EditedDraft>) => {
    setWrong(undefined);
    setEdited({ ...edited, ...changes });
  };
  const save = async () => {
    if (edited.title.trim() === '') return setWrong('titleMissing');
    if (edited.owners.some(({ name }) => name.trim() === '')) return setWrong('ownerMissing');
    setSaving(true);
    if (!(await acts.correct(draft, changesOf(draft, edited)))) setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method takes Enter and Escape for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') acts.close(draft);
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) void save();
    // Enter takes a day or a unit from its list, and must not send the form along with it.
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  };
  const id = `correct-${draft.id}`;
  return (
    <form
      className="correct-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-title`}>{t('drafts.fields.title')}</label>
        <Input.TextArea
          id={`${id}-title`}
          value={edited.title}
          maxLength={200}
          autoSize={{ minRows: 1, maxRows: 4 }}
          autoFocus
          onChange={(event) => change({ title: event.target.value.replaceAll('\n', '') })}
        />
      </div>
      <div className="field">
        <span className="field-label">{t('drafts.fields.nature')}</span>
        <Segmented<Nature>
          className="fit"
          aria-label={t('drafts.fields.nature')}
          value={edited.nature}
          onChange={(nature) => change({ nature })}
          options={NATURES.map((value) => ({ value, label: t(`drafts.natures.${value}`) }))}
        />
      </div>
      <OwnerRows rows={edited.owners} onChange={(owners) => change({ owners })} />
      <DeadlineField draft={draft} choice={edited.deadline} onChange={(deadline) => change({ deadline })} />
      {wrong && (
        <p className="form-wrong" role="alert">
          {t(`drafts.form.${wrong}`)}
        </p>
      )}
      <div className="form-acts">
        <Button type="primary" htmlType="submit" loading={saving}>
          {t('drafts.form.save')}
        </Button>
        <Button onClick={() => acts.close(draft)}>{t('shell.cancel')}</Button>
        <span className="field-hint">{t('drafts.form.hint')}</span>
      </div>
    </form>
  );
};
