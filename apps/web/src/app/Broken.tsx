import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice';

/** Shown in place of a page whose own code failed, or could not be fetched because a new version was installed. */
export const Broken = () => {
  const { t } = useTranslation();
  return (
    <Notice urgent title={t('shell.broken')} hint={t('shell.brokenHint')}>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('shell.retry')}
      </Button>
    </Notice>
  );
};
