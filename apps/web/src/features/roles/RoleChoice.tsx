import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { ADMINISTRATOR_ROLES, BUSINESS_ROLES, type Role } from './role-choice';

interface RoleChoiceProps {
  roles: readonly Role[];
  onChoose: (role: Role, ticked: boolean) => void;
}

/** Every role that a person may hold, to be ticked. */
export const RoleChoice = ({ roles, onChoose }: RoleChoiceProps) => {
  const { t } = useTranslation();
  const boxes = (offered: readonly Role[]) =>
    offered.map((role) => (
      <Checkbox key={role} checked={roles.includes(role)} onChange={({ target }) => onChoose(role, target.checked)}>
        {t(`shell.roles.${role}`)}
      </Checkbox>
    ));
  return (
    <>
      <fieldset className="role-choice">
        <legend>{t('roles.business')}</legend>
        {boxes(BUSINESS_ROLES)}
      </fieldset>
      <fieldset className="role-choice">
        <legend>{t('roles.administrators')}</legend>
        {boxes(ADMINISTRATOR_ROLES)}
        <p className="field-hint">{t('roles.alone')}</p>
      </fieldset>
    </>
  );
};
