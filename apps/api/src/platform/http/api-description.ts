import { type INestApplication, Injectable } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from '../errors/problem.dto';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const PROBLEM_ANSWER = {
  description: '出错时的答复 (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** `ReportsController` and `importFile` give `Reports_importFile`. */
const operationId = (controller: string, method: string): string =>
  `${controller.replace(/Controller$/u, '')}_${method}`;

/** Describes every route as OpenAPI, each with the problem that it may answer instead. */
export const describeApi = (app: INestApplication): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setTitle('督办')
    .setDescription('会议要求变为督办事项，每一项都带着它的原文。')
    .setVersion('1')
    .addCookieAuth('duban_session', { type: 'apiKey', in: 'cookie', name: 'duban_session' })
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [Problem],
    operationIdFactory: operationId,
  });
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses.default = PROBLEM_ANSWER;
    }
  }
  // A code may add facts of its own, such as `reportId`.
  const problem = document.components?.schemas?.Problem;
  if (problem && !('$ref' in problem)) problem.additionalProperties = true;
  return document;
};

/** The description of the running application, made when it is first asked for. */
@Injectable()
export class ApiDescription {
  private made: OpenAPIObject | undefined;
  private app: INestApplication | undefined;

  of(app: INestApplication): void {
    this.app = app;
  }

  document(): OpenAPIObject {
    if (!this.app) throw new Error('The application is not there yet');
    this.made ??= describeApi(this.app);
    return this.made;
  }
}
