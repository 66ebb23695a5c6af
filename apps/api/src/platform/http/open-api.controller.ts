import { Controller, Get } from '@nestjs/common';
import { ApiExcludeEndpoint, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../auth/access-rule';
import { ApiDescription } from './api-description';

@Controller('openapi.json')
export class OpenApiController {
  constructor(private readonly description: ApiDescription) {}

  @Get()
  @Public()
  @ApiExcludeEndpoint()
  get(): OpenAPIObject {
    return this.description.document();
  }
}
