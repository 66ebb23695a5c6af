import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../app/problem-words';
import { newRequestKey } from '../../app/request-key';
import { may, useAccount } from '../../app/session';
import { useWithdrawal, type ReportDetail } from './report';
import './reports.css';

interface WithdrawReportProps {
  report: ReportDetail;
  /** How many of its drafts are accepted, or counted as a repetition: with one, it has to stay. */
  taken: number;
}

/** 撤回: takes a report back for good, with a reason. It cannot be undone, and so it asks. */
export const WithdrawReport = ({ report, taken }: WithdrawReportProps) => {
  const { t } = useTranslation();
  const account = useAccount();
  const [asking, setAsking] = useState(false);
  if (report.withdrawn || !may(account, 'report.withdraw')) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('reports.withdraw.act')}</Button>
      {asking && <WithdrawDialog report={report} taken={taken} onClose={() => setAsking(false)} />}
    </>
  );
};

const WithdrawDialog = ({ report, taken, onClose }: WithdrawReportProps & { onClose: () => void }) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(newRequestKey);
  const { mutate, isPending, error, reset } = useWithdrawal(report);
  const type = (typed: string) => {
    setReason(typed);
    setKey(newRequestKey());
    reset();
  };
  const given = reason.trim();
  return (
    <Modal
      open
      title={t('reports.withdraw.title')}
      onCancel={onClose}
      // What was typed is not lost by a click beside the dialog.
      mask={{ closable: false }}
      okText={t('reports.withdraw.confirm')}
      okButtonProps={{ danger: true, disabled: given === '' || taken > 0, loading: isPending }}
      cancelText={t('shell.cancel')}
      onOk={() => mutate({ reason: given, key }, { onSuccess: onClose })}
      width={520}
    >
      <div className="withdraw-form">
        <p>{t('reports.withdraw.meaning')}</p>
        {taken > 0 ? (
          <Alert type="warning" showIcon role="alert" title={t('reports.withdraw.accepted', { count: taken })} />
        ) : (
          <div className="field">
            <label htmlFor="withdraw-reason">{t('reports.withdraw.reason')}</label>
            <Input.TextArea
              id="withdraw-reason"
              value={reason}
              placeholder={t('reports.withdraw.reasonHint')}
              maxLength={500}
              rows={3}
              autoFocus
              onChange={(event) => type(event.target.value)}
            />
          </div>
        )}
        {error && <Alert type="error" showIcon role="alert" title={wordsOf(error)} />}
      </div>
    </Modal>
  );
};
