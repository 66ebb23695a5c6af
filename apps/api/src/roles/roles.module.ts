import { Module } from '@nestjs/common';
import { UnitsModule } from '../units';
import { GrantRoles } from './grant-roles';
import { RolesController } from './roles.controller';
import { RolesRepository } from './roles.repository';
import { RolesService } from './roles.service';

@Module({
  imports: [UnitsModule],
  controllers: [RolesController],
  providers: [GrantRoles, RolesRepository, RolesService],
  exports: [RolesRepository],
})
export class RolesModule {}
