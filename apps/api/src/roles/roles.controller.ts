import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { ExpectedVersion, NeedsVersion } from '../platform/http/expected-version';
import { IdPipe } from '../platform/http/id.pipe';
import { GrantRolesDto } from './dto/grant-roles.dto';
import { RoleHolder, RoleHolderPage, RoleHolderQuery } from './dto/role-holder.dto';
import { GrantRoles } from './grant-roles';
import { RolesService } from './roles.service';

@Controller('role-holders')
export class RolesController {
  constructor(
    private readonly roles: RolesService,
    private readonly grants: GrantRoles,
  ) {}

  /** The accounts with their roles, by account. */
  @Get()
  @RequirePermission('role.read')
  list(@Query() query: RoleHolderQuery): Promise<RoleHolderPage> {
    return this.roles.list(query);
  }

  /** One account with its roles. */
  @Get(':id')
  @RequirePermission('role.read')
  get(@Param('id', IdPipe) id: string): Promise<RoleHolder> {
    return this.roles.get(id);
  }

  /** Sets all roles and fields of work of an account; they count from its next request on. */
  @Put(':id')
  @NeedsVersion()
  @RequirePermission('role.grant')
  async grant(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() dto: GrantRolesDto,
  ): Promise<RoleHolder> {
    await this.grants.grant(reader, id, version, dto);
    return this.roles.get(id);
  }
}
