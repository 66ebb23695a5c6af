import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlineLines } from './DeadlineLines';
import { useDecides } from './deciding';
import type { DeskActs } from './desk-acts';
import type { Draft } from './draft';
import { OwnerList } from './OwnerList';
import { Questions } from './Questions';
import { isOpen } from './desk-rows';
import { Suggestions } from './Suggestions';
import './facts.css';

interface DraftFieldsProps {
  draft: Draft;
  acts: DeskActs;
  parentTitle: string | undefined;
  /** Show the sentence too, where the source is out of sight. */
  quote: boolean;
}

/** What was read, each field with what the text leaves open about it. */
export const DraftFields = memo(function DraftFields({ draft, acts, parentTitle, quote }: DraftFieldsProps) {
  const { t } = useTranslation();
  const decides = useDecides();
  const { owners, deadlines, deadline, topics, questions } = draft;
  const about = (...fields: Draft['questions'][number]['field'][]) =>
    questions.filter(({ field }) => fields.includes(field));
  return (
    <>
      {quote && <blockquote className="card-quote">{draft.text}</blockquote>}
      <dl className="facts">
        {parentTitle && <Field name={t('drafts.fields.parent')}>{parentTitle}</Field>}
        <Field name={t('drafts.fields.owners')}>
          <OwnerList
            owners={owners}
            onName={decides && isOpen(draft) ? (name, unitId) => acts.nameOwner(draft, name, unitId) : undefined}
          />
          <Questions questions={about('owner')} />
          {owners.length === 0 && about('owner').length === 0 && <Unstated />}
          <Suggestions
            suggestions={draft.suggestions}
            hint="S"
            onTake={decides ? (suggestion) => acts.takeSuggestion(draft, suggestion) : undefined}
          />
        </Field>
        <Field name={t('drafts.fields.deadline')}>
          <DeadlineLines deadline={deadline} deadlines={deadlines} />
          <Questions questions={about('deadline')} />
          {!deadline && about('deadline').length === 0 && <Unstated />}
        </Field>
        {about('issuer', 'text').length > 0 && (
          <Field name={t('drafts.fields.text')}>
            <Questions questions={about('issuer', 'text')} />
          </Field>
        )}
        {topics.length > 0 && <Field name={t('drafts.fields.topics')}>{topics.join('、')}</Field>}
      </dl>
    </>
  );
});

const Field = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Unstated = () => {
  const { t } = useTranslation();
  return <span className="unstated">{t('shell.none')}</span>;
};
