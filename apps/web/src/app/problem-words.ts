import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './http';
import { zh } from './words/zh';

type KnownCode = keyof typeof zh.problems.codes;
const isKnown = (code: string): code is KnownCode => code in zh.problems.codes;

/** One clear sentence about a failure: the server's own in Chinese, else that of its code in the reader's language. */
export const useProblemWords = (): ((error: unknown) => string) => {
  const { t, i18n } = useTranslation();
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof Problem)) return t('problems.unreachable');
      if (i18n.language === 'zh-CN' && error.message !== '') return error.message;
      if (isKnown(error.code)) return t(`problems.codes.${error.code}`);
      return error.message === '' ? t('problems.unknown') : error.message;
    },
    [t, i18n.language],
  );
};
