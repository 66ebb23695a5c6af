import { Injectable } from '@nestjs/common';
import { ROLE_ERRORS } from '@duban/supervision';
import { isTextPlace, readCursor, totalOf, writeCursor } from '../platform/http/page-cursor';
import { RoleHolder, RoleHolderPage, RoleHolderQuery } from './dto/role-holder.dto';
import { RolesRepository } from './roles.repository';

const LIST = 'role holders';

/** Who holds which roles, for whoever grants them. */
@Injectable()
export class RolesService {
  constructor(private readonly repository: RolesRepository) {}

  async list({ cursor, limit, q, role }: RoleHolderQuery): Promise<RoleHolderPage> {
    const place = readCursor<[string]>(LIST, cursor, [isTextPlace]);
    const [rows, counted] = await Promise.all([
      this.repository.page({ after: place?.[0], limit, q, role }),
      this.repository.count({ q, role }),
    ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = last && rows.length > limit ? writeCursor(LIST, last.account) : null;
    return { items, nextCursor, total: totalOf(counted) };
  }

  async get(id: string): Promise<RoleHolder> {
    const holder = await this.repository.find(id);
    if (!holder) throw ROLE_ERRORS.not_found();
    return holder;
  }
}
