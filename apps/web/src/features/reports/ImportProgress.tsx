import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';

/** How far the upload has come, and that the text is being read once it has arrived. */
export const ImportProgress = ({ share }: { share: number }) => {
  const { t } = useTranslation();
  const percent = Math.round(share * 100);
  const words = share < 1 ? t('reports.import.uploading', { percent }) : t('reports.import.parsing');
  return (
    <div className="import-progress" role="status">
      <Progress percent={percent} status="active" showInfo={false} aria-label={words} />
      <p>{words}</p>
    </div>
  );
};
