import { Button, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Failure } from '../../app/Failure';
import { may, useAccount } from '../../app/session';
import { PagedTable } from '../../ui/PagedTable';
import { Notice } from '../../ui/Notice';
import { GrantDialog } from './GrantDialog';
import { useRoleHolders, type RoleHolder } from './role-holder';
import '../../ui/data-table.css';
import './roles.css';

/** 角色: who holds which roles, and for whoever may, granting and revoking them. */
export const RolesPage = () => {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const [chosen, setChosen] = useState<RoleHolder>();
  const list = useRoleHolders(q);
  const { data, error, refetch, isPending } = list;
  const holders = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page">
      <title>{`${t('roles.title')} · ${t('shell.productLong')}`}</title>
      <header className="page-head roles-head">
        <h1>{t('roles.title')}</h1>
        <Input.Search
          key={q}
          aria-label={t('roles.find')}
          placeholder={t('roles.findPlaceholder')}
          defaultValue={q}
          maxLength={100}
          allowClear
          onSearch={(typed) => setSearch(typed.trim() === '' ? {} : { q: typed.trim() }, { replace: true })}
        />
      </header>
      {isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {data && holders.length === 0 && <Notice title={t('roles.nobody')} />}
      {holders.length > 0 && (
        <PagedTable list={list}>
          <HolderTable holders={holders} onChoose={setChosen} />
        </PagedTable>
      )}
      {chosen && <GrantDialog key={chosen.id} holder={chosen} onClose={() => setChosen(undefined)} />}
    </div>
  );
};

interface HolderTableProps {
  holders: readonly RoleHolder[];
  onChoose: (holder: RoleHolder) => void;
}

const HolderTable = ({ holders, onChoose }: HolderTableProps) => {
  const { t } = useTranslation();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t('roles.person')}</th>
          <th scope="col">{t('roles.unit')}</th>
          <th scope="col">{t('roles.held')}</th>
          <th scope="col">{t('roles.act')}</th>
        </tr>
      </thead>
      <tbody>
        {holders.map((holder) => (
          <HolderRow key={holder.id} holder={holder} onChoose={() => onChoose(holder)} />
        ))}
      </tbody>
    </table>
  );
};

const HolderRow = ({ holder, onChoose }: { holder: RoleHolder; onChoose: () => void }) => {
  const { t } = useTranslation();
  const reader = useAccount();
  const { name, account, disabled, unit, roles, fields } = holder;
  const own = holder.id === reader.id;
  // What a program may do follows from its tokens.
  const grantable = may(reader, 'role.grant') && !own && !roles.includes('integration');
  return (
    <tr>
      <td>
        <strong>{name}</strong> {disabled && <span className="tag">{t('roles.disabled')}</span>}
        <div className="muted">{account}</div>
      </td>
      <td data-label={t('roles.unit')}>{unit?.name ?? <span className="muted">{t('shell.none')}</span>}</td>
      <td className="held-roles" data-label={t('roles.held')}>
        {roles.length === 0 && <span className="muted">{t('roles.none')}</span>}
        {roles.map((role) => (
          <span key={role} className="tag tag-blue">
            {t(`shell.roles.${role}`)}
          </span>
        ))}
        {fields.length > 0 && (
          <div className="muted">
            {t('roles.fieldsOf', { units: fields.map((field) => field.name).join(t('shell.and')) })}
          </div>
        )}
      </td>
      <td className="nowrap">
        {grantable && (
          <Button onClick={onChoose} aria-label={t('roles.changeOf', { name })}>
            {t('roles.change')}
          </Button>
        )}
        {own && <span className="muted">{t('roles.own')}</span>}
      </td>
    </tr>
  );
};
