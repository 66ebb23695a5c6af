import { Button, Input, Segmented } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changesOf, missingIn, suggestedOwner } from './correction';
import { DeadlineField } from './DeadlineField';
import type { Correction, Draft, Nature } from './draft';
import { OwnerRows } from './OwnerRows';
import { Suggestions } from './Suggestions';
import type { DeskActs } from './desk-acts';
import type { UnsavedForms } from './unsaved-words';
import { useEditedDraft } from './use-edited-draft';
import './form.css';

const NATURES: readonly Nature[] = ['task', 'exhortation', 'heading'];

interface CorrectFormProps {
  draft: Draft;
  acts: DeskActs;
  unsaved: UnsavedForms;
  saving: boolean;
}

/** Corrects what was read. What is not touched keeps the evidence of the text. */
export const CorrectForm = ({ draft, acts, unsaved, saving }: CorrectFormProps) => {
  const { t } = useTranslation();
  const { edited, change, changedMeanwhile } = useEditedDraft(draft, unsaved);
  const form = useRef<HTMLFormElement>(null);
  // Nobody is told of what is missing before they say that they are done.
  const [checked, setChecked] = useState(false);
  const missing = checked ? missingIn(edited) : { title: false, owners: [] };
  const save = (act: (draft: Draft, changes: Correction) => Promise<void>) => {
    const { title, owners } = missingIn(edited);
    if (!title && owners.length === 0) return void act(draft, changesOf(draft, edited));
    setChecked(true);
    const place = title ? 'textarea' : `[data-owner="${owners[0] ?? ''}"] .unit-picker input`;
    form.current?.querySelector<HTMLElement>(place)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method takes Enter and Escape for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') acts.close(draft);
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) save(acts.correct);
    // Enter takes a day or a unit from its list, and must not send the form along with it.
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  };
  const id = `correct-${draft.id}`;
  return (
    <form
      ref={form}
      className="correct-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save(acts.correct);
      }}
    >
      {changedMeanwhile && (
        <p className="form-note" role="status">
          {t('drafts.form.changedMeanwhile')}
        </p>
      )}
      <div className="field">
        <label htmlFor={`${id}-title`}>{t('drafts.fields.title')}</label>
        <Input.TextArea
          id={`${id}-title`}
          value={edited.title}
          maxLength={200}
          autoSize={{ minRows: 1, maxRows: 4 }}
          autoFocus
          aria-invalid={missing.title}
          {...(missing.title && { status: 'error', 'aria-describedby': `${id}-wrong` })}
          onChange={(event) => change({ title: event.target.value.replaceAll('\n', '') })}
        />
        {missing.title && (
          <p className="form-wrong" id={`${id}-wrong`} role="alert">
            {t('drafts.form.titleMissing')}
          </p>
        )}
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
      <OwnerRows rows={edited.owners} missing={missing.owners} onChange={(owners) => change({ owners })} />
      <Suggestions
        suggestions={draft.suggestions.filter(({ unit }) => edited.owners.every(({ unitId }) => unitId !== unit.id))}
        onTake={(suggestion) => change({ owners: [...edited.owners, suggestedOwner(edited.owners, suggestion)] })}
      />
      <DeadlineField draft={draft} choice={edited.deadline} onChange={(deadline) => change({ deadline })} />
      <div className="form-acts">
        <Button type="primary" htmlType="submit" loading={saving}>
          {t('drafts.form.save')}
        </Button>
        <Button disabled={saving} onClick={() => save(acts.correctAndAccept)}>
          {t('drafts.form.saveAndAccept')}
        </Button>
        <Button disabled={saving} onClick={() => acts.close(draft)}>
          {t('shell.cancel')}
        </Button>
        <span className="field-hint">{t('drafts.form.hint')}</span>
      </div>
    </form>
  );
};
