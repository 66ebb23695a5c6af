import { CheckOutlined, MinusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInstant } from '../../ui/dates';
import { onceClicked } from '../../ui/once-clicked';
import type { Draft } from './draft';
import type { DeskActs } from './desk-acts';
import { GroupTag } from './GroupTag';

interface DecidedCardProps {
  draft: Draft;
  acts: DeskActs;
  busy: boolean;
  /** How many of the report are in its group. */
  groupSize: number;
}

/** A draft that has been decided, in two lines: what, by whom, why, and the way back. */
export const DecidedCard = ({ draft, acts, busy, groupSize }: DecidedCardProps) => {
  const { t, i18n } = useTranslation();
  const accepted = draft.state === 'accepted';
  const { decidedBy, decidedAt, dismissReason, taskId } = draft;
  return (
    <div className="decided">
      <span className={accepted ? 'tag tag-green' : 'tag'}>
        {accepted ? <CheckOutlined /> : <MinusOutlined />}&nbsp;{t(`drafts.states.${draft.state}`)}
      </span>
      <h3 id={`title-${draft.id}`}>
        <span className="card-number">{draft.index + 1}</span>
        {draft.title}
      </h3>
      {draft.group && <GroupTag group={draft.group} size={groupSize} />}
      <p>
        {decidedBy && decidedAt && (
          <span>{t('drafts.decidedBy', { name: decidedBy.name, at: formatInstant(decidedAt, i18n.language) })}</span>
        )}
        {dismissReason && <span>{t('drafts.dismissedBecause', { reason: dismissReason })}</span>}
        {taskId && <Link to={`/tasks/${taskId}`}>{t('drafts.openTask')}</Link>}
      </p>
      {!draft.reportWithdrawn && (
        <button type="button" className="act" aria-disabled={busy} onClick={onceClicked(() => void acts.reopen(draft))}>
          {t(accepted ? 'drafts.reopen' : 'drafts.reopenDismissed')} <kbd aria-hidden="true">U</kbd>
        </button>
      )}
    </div>
  );
};
