import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { answerOf, api } from '../../app/http';
import { useProblemWords } from '../../app/problem-words';
import { beginSession } from '../../app/queries';
import { useSession } from '../../app/session';
import { PreferenceSwitches } from '../../app/UserMenu';
import { nextPage } from './next-page';
import './sign-in.css';

interface Credentials {
  account: string;
  password: string;
}

/** Account and password; leads back to the page that asked for it. */
export const SignInPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const session = useSession();
  const next = search.get('next');
  if (session.data) return <Navigate to={nextPage(next)} replace />;
  return (
    <main className="sign-in">
      <title>{`${t('sessions.title')} · ${t('shell.productLong')}`}</title>
      <section className="sign-in-card" aria-labelledby="sign-in-title">
        <header className="sign-in-head">
          <img src="/seal.svg" alt="" width="40" height="40" />
          <div>
            <h1 id="sign-in-title">{t('shell.productLong')}</h1>
            <p>{t('sessions.motto')}</p>
          </div>
        </header>
        {next !== null && <Alert type="info" showIcon title={t('sessions.expired')} />}
        <SignInForm next={nextPage(next)} />
      </section>
      <PreferenceSwitches />
    </main>
  );
};

const SignInForm = ({ next }: { next: string }) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: Credentials) => answerOf(api.POST('/api/v1/sessions', { body: { ...body, kind: 'cookie' } })),
    onSuccess: (session) => {
      beginSession(session);
      void navigate(next, { replace: true });
    },
  });
  return (
    <Form<Credentials> layout="vertical" requiredMark={false} size="large" onFinish={(values) => mutate(values)}>
      {error && <Alert type="error" showIcon title={wordsOf(error)} className="sign-in-error" role="alert" />}
      <Form.Item
        name="account"
        label={t('sessions.account')}
        rules={[{ required: true, whitespace: true, message: t('sessions.accountMissing') }]}
      >
        <Input prefix={<UserOutlined />} autoComplete="username" autoFocus maxLength={100} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('sessions.password')}
        rules={[{ required: true, message: t('sessions.passwordMissing') }]}
      >
        <Input.Password prefix={<LockOutlined />} autoComplete="current-password" maxLength={128} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={isPending}>
        {t('sessions.submit')}
      </Button>
    </Form>
  );
};
