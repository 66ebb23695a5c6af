import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../app/problem-words';
import { may, useAccount } from '../../app/session';
import { copyText } from '../../ui/copy-text';
import { saveFile } from '../../ui/save-file';
import type { ReportDetail } from '../reports/report';
import { AnswersDialog } from './AnswersDialog';
import type { DeskActs } from './desk-acts';
import { isOpenQuestion } from './desk-rows';
import type { Draft } from './draft';
import { questionsAsText, questionsAsWord } from './question-list';

export type QuestionPanel = 'menu' | 'answers' | undefined;

interface QuestionListProps {
  report: ReportDetail;
  drafts: readonly Draft[];
  acts: DeskActs;
  panel: QuestionPanel;
  onPanel: (panel: QuestionPanel) => void;
}

/** 待明确清单: what the report leaves open goes out to whoever held the meeting, and the answers come back. */
export const QuestionList = ({ report, drafts, acts, panel, onPanel }: QuestionListProps) => {
  const { t } = useTranslation();
  const account = useAccount();
  const wordsOf = useProblemWords();
  // What was pasted is still there for somebody who looks at a card in between.
  const [filled, setFilled] = useState('');
  const name = (ending: string) => `${t('drafts.questionList.title')}-${report.title}.${ending}`;
  const trying = (act: () => Promise<string>) => async () => {
    try {
      acts.say(await act());
    } catch (error) {
      acts.say(wordsOf(error));
    }
  };
  const deeds = {
    word: trying(async () => {
      saveFile(await questionsAsWord(report.id), name('docx'));
      return t('drafts.questionList.saved');
    }),
    text: trying(async () => {
      saveFile(new Blob([await questionsAsText(report.id)], { type: 'text/plain;charset=utf-8' }), name('txt'));
      return t('drafts.questionList.saved');
    }),
    copy: trying(async () =>
      t(`drafts.questionList.${(await copyText(await questionsAsText(report.id))) ? 'copied' : 'notCopied'}`),
    ),
  };
  const items = [
    { key: 'word', label: t('drafts.questionList.word'), onClick: () => void deeds.word() },
    { key: 'text', label: t('drafts.questionList.text'), onClick: () => void deeds.text() },
    { key: 'copy', label: t('drafts.questionList.copy'), onClick: () => void deeds.copy() },
  ];
  const taking = !report.withdrawn && may(account, 'draft.correct');
  const answers = { key: 'answers', label: t('drafts.answers.act'), onClick: () => onPanel('answers') };
  return (
    <>
      <Dropdown
        trigger={['click']}
        autoFocus
        open={panel === 'menu'}
        // A choice that opens the dialog is not undone by the menu that closes after it.
        onOpenChange={(open, { source }) => source === 'trigger' && onPanel(open ? 'menu' : undefined)}
        menu={{
          items: taking ? [...items, { type: 'divider' }, answers] : items,
          onClick: ({ key }) => key !== 'answers' && onPanel(undefined),
        }}
      >
        <Button className="desk-questions" aria-haspopup="menu" aria-expanded={panel === 'menu'}>
          {t('drafts.questionList.title')} {drafts.filter(isOpenQuestion).length}
          <DownOutlined aria-hidden="true" />
        </Button>
      </Dropdown>
      {panel === 'answers' && (
        <AnswersDialog
          reportId={report.id}
          filled={filled}
          onFilled={setFilled}
          onClose={(words) => {
            onPanel(undefined);
            if (words) acts.say(words);
          }}
        />
      )}
    </>
  );
};
