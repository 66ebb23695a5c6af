import { DownOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Popover, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from './http';
import { TEXT_SIZES, usePreferences } from './preferences';
import { useProblemWords } from './problem-words';
import { useAccount } from './session';
import { rememberSignedIn } from './signed-in';
import { LANGUAGES, type Language } from './words/i18n';

/** Who is signed in; language, text size, sign-out. */
export const UserMenu = () => {
  const { t } = useTranslation();
  const account = useAccount();
  return (
    <Popover trigger="click" placement="bottomRight" content={<UserPanel />}>
      <Button type="text" className="user-button" icon={<UserOutlined />} aria-label={t('shell.account')}>
        <span className="user-name">{account.name}</span>
        <DownOutlined />
      </Button>
    </Popover>
  );
};

const UserPanel = () => {
  const { t } = useTranslation();
  const account = useAccount();
  return (
    <div className="user-panel">
      <p className="user-who">
        <strong>{account.name}</strong>
        <span>
          {account.roles.map((role) => t(`shell.roles.${role}`)).join(t('shell.and'))}
          {account.unit && ` · ${account.unit.name}`}
        </span>
      </p>
      <PreferenceSwitches />
      <SignOut />
    </div>
  );
};

/** Language and text size, also offered before anybody is signed in. */
export const PreferenceSwitches = () => {
  const { t } = useTranslation();
  const { language, textSize, change } = usePreferences();
  return (
    <div className="preference-switches">
      <Segmented
        aria-label={t('shell.language')}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
        options={Object.entries(LANGUAGES).map(([value, label]) => ({ value: value as Language, label }))}
      />
      <Segmented
        aria-label={t('shell.textSize')}
        value={textSize}
        onChange={(chosen) => change({ textSize: chosen })}
        options={TEXT_SIZES.map((value) => ({ value, label: t(`shell.sizes.${value}`) }))}
      />
    </div>
  );
};

const SignOut = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const wordsOf = useProblemWords();
  const { mutate, isPending } = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/sessions/current')),
    onSuccess: () => {
      rememberSignedIn(false);
      // A fresh page: nothing of what this person read stays in memory.
      window.location.assign('/sign-in');
    },
    onError: (error) => void message.error(wordsOf(error)),
  });
  return (
    <Button block icon={<LogoutOutlined />} loading={isPending} onClick={() => mutate()}>
      {t('shell.signOut')}
    </Button>
  );
};
