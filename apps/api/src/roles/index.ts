export { RolesModule } from './roles.module';
export { RolesRepository } from './roles.repository';
