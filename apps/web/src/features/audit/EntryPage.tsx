import { ArrowLeftOutlined } from '@ant-design/icons';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { Failure } from '../../app/Failure';
import { formatInstant } from '../../ui/dates';
import { useEntry, type AuditEntryDetail } from './audit';
import { useAuditNames } from './audit-names';
import { EntryChange } from './EntryChange';
import { ResultTag, Who } from './EntryWords';
import { FactValue } from './FactValue';
import '../../ui/data-table.css';
import '../../ui/page.css';
import './audit.css';

/** One line of the trail, whole. */
export const EntryPage = () => {
  const { entryId = '' } = useParams();
  const { data: entry, error, refetch } = useEntry(entryId);
  if (error && !entry) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <div className="page audit-page">
      {entry ? <Entry entry={entry} /> : <Skeleton active paragraph={{ rows: 8 }} />}
    </div>
  );
};

const Entry = ({ entry }: { entry: AuditEntryDetail }) => {
  const { t } = useTranslation();
  const names = useAuditNames();
  const facts = Object.entries(entry.facts);
  return (
    <>
      <title>{`${names.action(entry.action)} · ${t('shell.productLong')}`}</title>
      <BackToTrail />
      <header className="audit-entry-head">
        <h1>{names.action(entry.action)}</h1>
        <ResultTag result={entry.result} />
      </header>
      <WhoAndWhen entry={entry} />
      {facts.length > 0 && (
        <Panel title={t('audit.sections.facts')}>
          <dl className="audit-facts">
            {facts.map(([name, value]) => (
              <Fact key={name} name={names.fact(name)}>
                <FactValue value={value} />
              </Fact>
            ))}
          </dl>
        </Panel>
      )}
      {(entry.before ?? entry.after) && (
        <Panel title={t('audit.sections.change')}>
          <EntryChange before={entry.before ?? {}} after={entry.after ?? {}} />
        </Panel>
      )}
    </>
  );
};

const WhoAndWhen = ({ entry }: { entry: AuditEntryDetail }) => {
  const { t, i18n } = useTranslation();
  const names = useAuditNames();
  const { who, object, requestId, seal } = entry;
  const roles = who.roles.map((role) => t(`shell.roles.${role as 'clerk'}`)).join(t('shell.and'));
  return (
    <Panel title={t('audit.sections.line')}>
      <dl className="audit-facts">
        <Fact name={t('audit.columns.at')}>{formatInstant(entry.at, i18n.language)}</Fact>
        <Fact name={t('audit.columns.who')}>
          <Who entry={entry} />
          {roles !== '' && `（${roles}）`}
        </Fact>
        <Fact name={t('audit.columns.ip')}>{who.ip}</Fact>
        <Fact name={t('audit.columns.object')}>
          {names.object(object.type)} <span className="audit-id">{object.id}</span>
        </Fact>
        <Fact name={t('audit.parts.number')}>{entry.id}</Fact>
        <Fact name={t('audit.parts.seal')}>
          {seal === null ? t('audit.notSealed') : t('audit.sealed', { seal: seal.toLocaleString('en') })}
        </Fact>
        {requestId !== null && <Fact name={t('audit.parts.request')}>{requestId}</Fact>}
      </dl>
    </Panel>
  );
};

const Panel = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="panel audit-panel" aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const BackToTrail = () => {
  const { t } = useTranslation();
  const { state } = useLocation() as { state: { search?: string } | null };
  return (
    <Link className="audit-back" to={`/audit${state?.search ?? ''}`}>
      <ArrowLeftOutlined /> {t('audit.back')}
    </Link>
  );
};
