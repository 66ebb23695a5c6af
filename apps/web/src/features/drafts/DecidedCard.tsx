import { CheckOutlined, MinusOutlined, RedoOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInstant } from '../../ui/dates';
import { onceClicked } from '../../ui/once-clicked';
import { useDecides } from './deciding';
import type { DeskActs } from './desk-acts';
import type { Draft } from './draft';
import { GroupTag } from './GroupTag';
import { OriginTag } from './OriginTag';

interface DecidedCardProps {
  draft: Draft;
  acts: DeskActs;
  busy: boolean;
  /** How many of the report are in its group. */
  groupSize: number;
}

const SIGNS = {
  accepted: CheckOutlined,
  dismissed: MinusOutlined,
  repeated: RedoOutlined,
  lapsed: MinusOutlined,
  open: MinusOutlined,
};
const TAGS = { accepted: 'tag tag-green', dismissed: 'tag', repeated: 'tag tag-blue', lapsed: 'tag', open: 'tag' };

/** A draft that has been decided, in two lines: what, by whom, why, and the way back for whoever decides. */
export const DecidedCard = ({ draft, acts, busy, groupSize }: DecidedCardProps) => {
  const { t, i18n } = useTranslation();
  const decides = useDecides();
  const { state, decidedBy, decidedAt, dismissReason, taskId, repeatedTaskId } = draft;
  const Sign = SIGNS[state];
  return (
    <div className="decided">
      <span className={TAGS[state]}>
        <Sign />
        &nbsp;{t(`drafts.states.${state}`)}
      </span>
      <h3 id={`title-${draft.id}`}>
        <span className="card-number">{draft.index + 1}</span>
        {draft.title}
      </h3>
      <OriginTag draft={draft} />
      {draft.group && <GroupTag group={draft.group} size={groupSize} />}
      <p>
        {decidedBy && decidedAt && (
          <span>{t('drafts.decidedBy', { name: decidedBy.name, at: formatInstant(decidedAt, i18n.language) })}</span>
        )}
        {dismissReason && <span>{t('drafts.dismissedBecause', { reason: dismissReason })}</span>}
        {state === 'lapsed' && <span>{t('drafts.lapsedBecause')}</span>}
        {repeatedTaskId && <Link to={`/tasks/${repeatedTaskId}`}>{t('drafts.repetitions.openTask')}</Link>}
        {taskId && <Link to={`/tasks/${taskId}`}>{t('drafts.openTask')}</Link>}
      </p>
      {decides && !draft.reportWithdrawn && (
        <button type="button" className="act" aria-disabled={busy} onClick={onceClicked(() => void acts.reopen(draft))}>
          {t(state === 'dismissed' || state === 'lapsed' ? 'drafts.reopenDismissed' : 'drafts.reopen')}{' '}
          <kbd aria-hidden="true">U</kbd>
        </button>
      )}
    </div>
  );
};
