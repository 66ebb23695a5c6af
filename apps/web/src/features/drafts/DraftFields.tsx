import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlineLines } from './DeadlineLines';
import type { Draft } from './draft';
import { OwnerList } from './OwnerList';
import { Questions } from './Questions';

interface DraftFieldsProps {
  draft: Draft;
  parentTitle: string | undefined;
  /** Show the sentence too, where the source is out of sight. */
  quote: boolean;
}

/** What was read: issuer, owners, deadline, and what the text leaves open. */
export const DraftFields = memo(function DraftFields({ draft, parentTitle, quote }: DraftFieldsProps) {
  const { t } = useTranslation();
  const { issuer, owners, deadlines, deadline, topics } = draft;
  return (
    <>
      {quote && <blockquote className="card-quote">{draft.text}</blockquote>}
      <dl className="facts">
        {parentTitle && (
          <div>
            <dt>{t('drafts.fields.group')}</dt>
            <dd>{parentTitle}</dd>
          </div>
        )}
        <div>
          <dt>{t('drafts.fields.owners')}</dt>
          <dd>
            <OwnerList owners={owners} />
          </dd>
        </div>
        <div>
          <dt>{t('drafts.fields.deadline')}</dt>
          <dd>
            <DeadlineLines deadline={deadline} deadlines={deadlines} />
          </dd>
        </div>
        {issuer && (
          <div>
            <dt>{t('drafts.fields.issuer')}</dt>
            <dd>
              {issuer.post} {issuer.name}
            </dd>
          </div>
        )}
        {topics.length > 0 && (
          <div>
            <dt>{t('drafts.fields.topics')}</dt>
            <dd>{topics.join('、')}</dd>
          </div>
        )}
      </dl>
      <Questions questions={draft.questions} />
    </>
  );
});
