import { Injectable } from '@nestjs/common';
import type { UnitKind } from '@duban/supervision';
import type { Transaction } from '../platform/database';

/** What of a unit changes without a date. */
export interface UnitFields {
  kind?: UnitKind;
  code?: string | null;
  aliases?: readonly string[];
  duties?: string | null;
  contact?: string | null;
}

/** Writes the plain fields of units. */
@Injectable()
export class UnitFieldsRepository {
  async change(tx: Transaction, id: string, { aliases, ...fields }: UnitFields): Promise<void> {
    const data = { ...fields, ...(aliases && { aliases: [...aliases] }) };
    if (Object.keys(data).length > 0) await tx.unit.update({ where: { id }, data, select: { id: true } });
  }

  /** The unit that lives and has this code. */
  bearerOfCode(tx: Transaction, code: string): Promise<{ id: string; name: string } | null> {
    return tx.unit.findFirst({ where: { code, endedOn: null }, select: { id: true, name: true } });
  }
}
