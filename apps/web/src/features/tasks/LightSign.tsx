import { useTranslation } from 'react-i18next';
import type { Light } from './task';
import './light.css';

// A shape for each, so that no light is told by its colour alone.
const SHAPES: Record<Light, string> = {
  green: 'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z',
  yellow: 'M8 1.6 15 14H1Z',
  red: 'M2.5 2.5h11v11h-11Z',
  grey: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
};

/** 红黄绿灯: colour, shape and word. */
export const LightSign = ({ light }: { light: Light }) => {
  const { t } = useTranslation();
  return (
    <span className={`light light-${light}`} title={t(`tasks.lightNames.${light}`)}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <path d={SHAPES[light]} />
      </svg>
      {t(`tasks.lights.${light}`)}
    </span>
  );
};
