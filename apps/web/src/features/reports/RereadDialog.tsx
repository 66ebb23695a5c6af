import { Alert, Modal, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../app/problem-words';
import { isRefusal, newRequestKey } from '../../app/request-key';
import { DayPicker } from '../../ui/DayPicker';
import type { ReportDetail } from './report';
import { usePreview, useRereading } from './rereading';
import { RereadingDiff } from './RereadingDiff';
import { ReadingHistory } from './ReadingHistory';
import './rereading.css';

interface RereadDialogProps {
  report: ReportDetail;
  onClose: () => void;
}

/** Shows what another reading would do, with another day if that was wrong, and does it when the person says so. */
export const RereadDialog = ({ report, onClose }: RereadDialogProps) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [day, setDay] = useState(report.date);
  const [key, setKey] = useState(newRequestKey);
  const date = day !== null && day !== report.date ? day : undefined;
  const preview = usePreview(report, date);
  const { mutate, isPending, error, reset } = useRereading(report);
  const choose = (chosen: string | null) => {
    setDay(chosen ?? report.date);
    setKey(newRequestKey());
    reset();
  };
  const apply = () => {
    if (!preview.data) return;
    const onError = (failure: Error) => isRefusal(failure) && setKey(newRequestKey());
    mutate({ date, preview: preview.data, key }, { onSuccess: onClose, onError });
  };
  const ready = preview.data?.differs === true && !preview.isFetching;
  return (
    <Modal
      open
      title={t('reports.reread.title')}
      onCancel={onClose}
      mask={{ closable: false }}
      okText={t('reports.reread.confirm')}
      okButtonProps={{ disabled: !ready, loading: isPending }}
      cancelText={t('shell.cancel')}
      onOk={apply}
      width={880}
    >
      <div className="reread">
        <p>{t('reports.reread.meaning')}</p>
        <div className="field reread-day">
          <label htmlFor="reread-day">{t('reports.import.date')}</label>
          <DayPicker id="reread-day" value={day} onChange={choose} />
        </div>
        {error && <Alert type="error" showIcon role="alert" title={wordsOf(error)} />}
        {preview.error && <Alert type="error" showIcon role="alert" title={wordsOf(preview.error)} />}
        {preview.isFetching && <Spin aria-label={t('reports.reread.reading')} />}
        {preview.data && !preview.isFetching && <RereadingDiff preview={preview.data} />}
        <ReadingHistory report={report} />
      </div>
    </Modal>
  );
};
