import { usePreferences } from '../../app/preferences';
import { useKeys } from '../../ui/keys';
import { useDecides } from './deciding';
import { deskKeys, type DeskPanels } from './desk-keys';
import type { Desk } from './use-desk';

/** The keys of the desk. Letters alone can be switched off; arrows, Enter and Ctrl+Z stay. */
export const useDeskKeys = (desk: Desk, enabled: boolean, panels: DeskPanels): void => {
  const { singleKeys } = usePreferences();
  const { always, letters } = deskKeys(desk, useDecides(), panels);
  useKeys(singleKeys ? { ...always, ...letters } : always, enabled);
};
