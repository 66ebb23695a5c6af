import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { may, useAccount } from '../../app/session';
import { formatInstant } from '../../ui/dates';
import type { ReportSummary } from './report';

/** Who took the report back, when and why, and how it is read again. */
export const WithdrawnNotice = ({ withdrawn }: Pick<ReportSummary, 'withdrawn'>) => {
  const { t, i18n } = useTranslation();
  const mayImport = may(useAccount(), 'report.import');
  if (!withdrawn) return null;
  const at = formatInstant(withdrawn.at, i18n.language);
  return (
    <Alert
      className="withdrawn-notice"
      type="warning"
      showIcon
      title={t('reports.withdraw.done', { name: withdrawn.by.name, at, reason: withdrawn.reason })}
      action={mayImport && <Link to="/import">{t('reports.withdraw.again')}</Link>}
    />
  );
};
