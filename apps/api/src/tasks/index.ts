export {
  CONFIDENCES,
  Deadline,
  DIRECTIVE_KINDS,
  DIRECTIVE_NATURES,
  Group,
  OWNER_ROLES,
  Question,
  Span,
} from './dto/evidence.dto';
export { TasksModule } from './tasks.module';
export { type NewRepetition, type RepeatableTask } from './task-repetitions.repository';
export { type TaskOrigin } from './tasks.repository';
export { TasksService } from './tasks.service';
export { UnplacedPartsService } from './unplaced-parts.service';
