import { Alert, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../app/problem-words';
import { may, useAccount } from '../../app/session';
import { UnitSelect } from '../units/UnitSelect';
import { useUnits } from '../units/unit';
import type { DeskActs } from './desk-acts';
import type { Naming } from './desk-state';
import type { Draft, UnitRef } from './draft';
import { useLearnName } from './learn-name';
import './naming.css';

interface NameUnitDialogProps {
  draft: Draft;
  naming: Naming;
  acts: DeskActs;
}

const OTHER = 'other';

/** Asks which unit the words of the text mean: once for all as another name of it, or for this draft alone. */
export const NameUnitDialog = ({ draft, naming, acts }: NameUnitDialogProps) => {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const account = useAccount();
  const { data: units = [] } = useUnits();
  const { name } = naming;
  const { match = 'none', candidates = [] } = draft.owners.find((owner) => owner.name === name)?.resolution ?? {};
  // Where two fit, a person chooses.
  const likely = naming.unitId ?? (match === 'single' ? candidates[0]?.unit.id : undefined);
  const [chosen, setChosen] = useState(likely ?? (candidates.length === 0 ? OTHER : undefined));
  const [otherId, setOtherId] = useState<string>();
  const learn = useLearnName(draft, acts);
  const unit = unitOf(chosen === OTHER ? otherId : chosen, [...candidates.map((one) => one.unit), ...units]);
  const choose = (change: () => void) => {
    learn.reset();
    change();
  };
  return (
    <Modal
      open
      title={t('drafts.naming.title', { name })}
      onCancel={acts.endNaming}
      width={560}
      footer={[
        <Button key="cancel" onClick={acts.endNaming}>
          {t('shell.cancel')}
        </Button>,
        <Button
          key="once"
          disabled={!unit || learn.isPending}
          onClick={() => {
            acts.endNaming();
            if (unit) void acts.meanUnit(draft, name, unit);
          }}
        >
          {t('drafts.naming.once')}
        </Button>,
        may(account, 'unit.alias') && (
          <Button
            key="always"
            type="primary"
            autoFocus={likely !== undefined}
            disabled={!unit}
            loading={learn.isPending}
            onClick={() => unit && learn.mutate({ name, unit })}
          >
            {t('drafts.naming.always')}
          </Button>
        ),
      ]}
    >
      <div className="naming">
        <Radio.Group
          aria-label={t('drafts.naming.title', { name })}
          className="naming-choices"
          value={chosen ?? null}
          onChange={(event) => choose(() => setChosen(String(event.target.value)))}
        >
          {candidates.map(({ unit: { id, name: unitName }, why }, at) => (
            <Radio key={id} value={id} autoFocus={likely === undefined && at === 0}>
              {unitName}
              <span className="field-hint">{why}</span>
            </Radio>
          ))}
          <Radio value={OTHER}>{t('drafts.naming.other')}</Radio>
        </Radio.Group>
        {chosen === OTHER && (
          <UnitSelect
            aria-label={t('drafts.naming.other')}
            placeholder={t('drafts.form.ownerPlaceholder')}
            value={otherId}
            autoFocus
            onChange={(id) => choose(() => setOtherId(id))}
          />
        )}
        <p className="field-hint">{t('drafts.naming.hint', { name })}</p>
        {learn.error && <Alert type="error" showIcon role="alert" title={wordsOf(learn.error)} />}
      </div>
    </Modal>
  );
};

const unitOf = (id: string | undefined, units: readonly UnitRef[]): UnitRef | undefined =>
  units.find((unit) => unit.id === id);
