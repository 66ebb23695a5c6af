import type { MouseEvent } from 'react';

/**
 * Does an act by one click or by the keyboard, and not again by the second click of a double click: by then another thing
 * may lie under the pointer.
 */
export const onceClicked =
  (act: () => void) =>
  ({ detail }: Pick<MouseEvent, 'detail'>): void => {
    if (detail < 2) act();
  };
