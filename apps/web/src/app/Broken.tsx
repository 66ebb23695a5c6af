import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** Shown in place of a page whose own code failed. */
export const Broken = () => {
  const { t } = useTranslation();
  return (
    <Result
      status="500"
      title={t('shell.broken')}
      subTitle={t('shell.brokenHint')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('shell.retry')}
        </Button>
      }
    />
  );
};
