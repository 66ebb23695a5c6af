import { Alert, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../app/problem-words';
import { useUnits, useUnitsMatching } from '../units/unit';
import { UnitOption } from '../units/UnitPicker';
import { choose, sameChoice } from './role-choice';
import { isStale, readRoleHolder, useGrant, type RoleHolder } from './role-holder';
import { RoleChoice } from './RoleChoice';

interface GrantDialogProps {
  holder: RoleHolder;
  onClose: () => void;
}

const fieldsOf = ({ fields }: RoleHolder) => fields.map(({ id }) => id);

/** Sets the roles of one account and, for a leader, the field of work (分管). */
export const GrantDialog = ({ holder: opened, onClose }: GrantDialogProps) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [holder, setHolder] = useState(opened);
  const [roles, setRoles] = useState(opened.roles);
  const [fields, setFields] = useState(() => fieldsOf(opened));
  const [overtaken, setOvertaken] = useState(false);
  const { mutate, isPending, error, reset } = useGrant(holder);
  const leads = roles.includes('leader');
  const wanted = { roles, fields: leads ? fields : [] };
  const changed = !sameChoice(roles, holder.roles) || !sameChoice(wanted.fields, fieldsOf(holder));
  const showLatest = async () => {
    const latest = await readRoleHolder(holder.id);
    setHolder(latest);
    setRoles(latest.roles);
    setFields(fieldsOf(latest));
    setOvertaken(true);
    reset();
  };
  // Where the latest cannot be read, the refusal stays on the dialog.
  const refused = (problem: unknown) => void (isStale(problem) && showLatest().catch(() => undefined));
  return (
    <Modal
      open
      title={t('roles.grantTo', { name: holder.name, account: holder.account })}
      onCancel={onClose}
      // What was ticked is not lost by a click beside the dialog.
      mask={{ closable: false }}
      okText={t('shell.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !changed, loading: isPending }}
      onOk={() => mutate(wanted, { onSuccess: onClose, onError: refused })}
      width={520}
    >
      <div className="grant-form">
        {overtaken && <Alert type="warning" showIcon role="alert" title={t('roles.overtaken')} />}
        {error && <Alert type="error" showIcon role="alert" title={wordsOf(error)} />}
        <RoleChoice roles={roles} onChoose={(role, ticked) => setRoles(choose(roles, role, ticked))} />
        {leads && <FieldOfWork value={fields} onChange={setFields} />}
        <p className="field-hint">{t('roles.atOnce')}</p>
      </div>
    </Modal>
  );
};

interface FieldOfWorkProps {
  value: string[];
  onChange: (units: string[]) => void;
}

const FieldOfWork = ({ value, onChange }: FieldOfWorkProps) => {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const { data: units = [] } = useUnits();
  const found = useUnitsMatching(q);
  return (
    <div className="field">
      <label htmlFor="field-of-work">{t('roles.fields')}</label>
      <Select
        id="field-of-work"
        mode="multiple"
        value={value}
        placeholder={t('roles.allFields')}
        showSearch={{ filterOption: false, onSearch: setQ }}
        notFoundContent={t('units.none')}
        onChange={(chosen: string[]) => {
          setQ('');
          onChange(chosen);
        }}
        labelRender={({ value: id }) => units.find((unit) => unit.id === id)?.name ?? ''}
        options={found.map((unit) => ({ value: unit.id, label: <UnitOption unit={unit} /> }))}
      />
      <p className="field-hint">{t('roles.fieldsHint')}</p>
    </div>
  );
};
