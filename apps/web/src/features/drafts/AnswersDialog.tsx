import { Alert, Button, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../app/problem-words';
import { AnswersTable } from './AnswersTable';
import { useAnswers, useFileWords, type TakenAnswers } from './question-list';
import './answers.css';

/** What organisers send back. */
const FILLED_LISTS = '.docx,.doc,.wps,.pdf,.txt,.html,.htm';

interface AnswersDialogProps {
  reportId: string;
  filled: string;
  onFilled: (text: string) => void;
  /** `words` tell what was done. */
  onClose: (words?: string) => void;
}

/** 导入答复: the filled list comes in, is shown as it was read, and is taken over once the person has seen that. */
export const AnswersDialog = ({ reportId, filled, onFilled, onClose }: AnswersDialogProps) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [seen, setSeen] = useState<TakenAnswers>();
  const { mutate, isPending, error, reset } = useAnswers(reportId);
  const reading = useFileWords(reportId);
  const file = useRef<HTMLInputElement>(null);
  const forget = () => {
    reset();
    reading.reset();
  };
  const fill = (text: string) => {
    forget();
    onFilled(text);
  };
  const pick = (picked: File | undefined) => {
    reset();
    if (picked) reading.mutate(picked, { onSuccess: onFilled });
  };
  const look = () => mutate({ text: filled, dryRun: true, allowAnother: false }, { onSuccess: setSeen });
  const take = () =>
    mutate(
      { text: filled, dryRun: false, allowAnother: seen?.aboutAnother !== null },
      {
        onSuccess: ({ taken, answers }) => {
          onFilled('');
          onClose(t('drafts.answers.done', { taken, rest: answers.length - taken }));
        },
      },
    );
  const back = () => {
    forget();
    setSeen(undefined);
  };
  const another = typeof seen?.aboutAnother === 'string';
  const wrong = error ?? reading.error;
  return (
    <Modal
      open
      title={t('drafts.answers.title')}
      onCancel={() => onClose()}
      mask={{ closable: false }}
      width={960}
      footer={
        seen ? (
          <>
            <Button onClick={back}>{t('drafts.answers.back')}</Button>
            <Button
              type="primary"
              autoFocus={!another}
              danger={another}
              disabled={seen.taken === 0}
              loading={isPending}
              onClick={take}
            >
              {t(another ? 'drafts.answers.takeAnyway' : 'drafts.answers.take', { count: seen.taken })}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => onClose()}>{t('shell.cancel')}</Button>
            <Button type="primary" disabled={filled.trim() === ''} loading={isPending} onClick={look}>
              {t('drafts.answers.look')}
            </Button>
          </>
        )
      }
    >
      <div className="answers">
        {another && (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={t('drafts.answers.another', { title: seen.aboutAnother })}
          />
        )}
        {seen ? (
          <AnswersTable answers={seen.answers} taken={seen.taken} />
        ) : (
          <>
            <p>{t('drafts.answers.hint')}</p>
            <Input.TextArea
              aria-label={t('drafts.answers.filled')}
              placeholder={t('drafts.answers.filled')}
              value={filled}
              rows={10}
              autoFocus
              onChange={(event) => fill(event.target.value)}
            />
            <div>
              <Button loading={reading.isPending} onClick={() => file.current?.click()}>
                {t('drafts.answers.file')}
              </Button>
              <input
                ref={file}
                type="file"
                accept={FILLED_LISTS}
                hidden
                aria-label={t('drafts.answers.file')}
                onChange={(event) => {
                  pick(event.target.files?.[0]);
                  // The same file, changed meanwhile, can be picked again.
                  event.target.value = '';
                }}
              />
            </div>
          </>
        )}
        {wrong && <Alert type="error" showIcon role="alert" title={wordsOf(wrong)} />}
      </div>
    </Modal>
  );
};
