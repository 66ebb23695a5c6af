import {
  Body,
  Controller,
  Get,
  Headers,
  Injectable,
  Module,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Type } from 'class-transformer';
import { Allow, IsArray, IsDefined, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { NestedList, NestedObject } from '../http/validation';
import { Public } from '../auth/access-rule';
import { RouteCheckModule } from './route-check.module';

class Name {
  @IsString()
  name!: string;
}

class Sound extends Name {
  @NestedList(() => Name, 5, '名单')
  names!: Name[];

  @IsArray()
  @IsString({ each: true })
  words!: string[];

  @NestedObject(() => Name, '名称')
  one!: Name;
}

class Bare {
  name!: string;
}

class WithoutType {
  @ValidateNested()
  one!: Name;
}

class WithoutEach {
  @IsArray()
  @ValidateNested()
  @Type(() => Name)
  names!: Name[];
}

class ArrayForObject {
  @ValidateNested()
  @Type(() => Name)
  one!: Name;
}

class ListOfLists {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Name)
  names!: Name[];
}

class UncheckedItems {
  @IsArray()
  words!: string[];
}

class AnyObject {
  @IsObject()
  filter!: Record<string, unknown>;
}

class Allowed {
  @Allow()
  anything!: unknown;
}

class OnlyDefined {
  @IsOptional()
  @IsDefined()
  anything!: unknown;
}

class DeepInside {
  @NestedObject(() => AnyObject, '内容')
  inner!: AnyObject;
}

@Injectable()
@Controller()
class Good {
  @Post('good/:id')
  @Public()
  good(@Param('id', ParseIntPipe) id: number, @Body() body: Sound, @Query() query: Name): unknown {
    return [id, body, query];
  }
}

const start = async (controller: new () => object): Promise<void> => {
  @Module({ imports: [RouteCheckModule], controllers: [controller] })
  class Application {}
  const app = (await Test.createTestingModule({ imports: [Application] }).compile()).createNestApplication(
    new FastifyAdapter(),
    { logger: false },
  );
  await app.init();
  await app.close();
};

describe('the start-up', () => {
  it('goes on where every route declares its access and checks what it takes', async () => {
    await expect(start(Good)).resolves.toBeUndefined();
  });

  it('stops at a route without a rule of access', async () => {
    @Controller()
    class Undeclared {
      @Get('open')
      open(): string {
        return 'secret';
      }
    }
    await expect(start(Undeclared)).rejects.toThrow(/Undeclared\.open declares no access/u);
  });

  it.each([
    Bare,
    WithoutType,
    WithoutEach,
    ArrayForObject,
    ListOfLists,
    UncheckedItems,
    AnyObject,
    Allowed,
    OnlyDefined,
    DeepInside,
    Object,
    Array,
    String,
  ])('stops at a body of %p', async (shape) => {
    @Controller()
    class Careless {
      @Post('careless')
      @Public()
      take(body: unknown): unknown {
        return body;
      }
    }
    Body()(Careless.prototype, 'take', 0);
    Reflect.defineMetadata('design:paramtypes', [shape], Careless.prototype, 'take');
    await expect(start(Careless)).rejects.toThrow(/Careless\.take/u);
  });

  it('stops at a field that is picked out of the body or the query', async () => {
    @Controller()
    class Picking {
      @Post('picking')
      @Public()
      pick(@Body('name') name: string, @Query('q') q: string): unknown {
        return [name, q];
      }
    }
    for (const field of ['name', 'q'])
      await expect(start(Picking)).rejects.toThrow(`Picking.pick picks «${field}» out`);
  });

  it('stops at a path parameter that goes through no pipe, at all of them together, and at raw requests', async () => {
    @Controller()
    class Raw {
      @Get('raw/:id')
      @Public()
      one(@Param('id') id: string): string {
        return id;
      }

      @Get('all/:id')
      @Public()
      all(@Param() all: object, @Headers('x') header: string, @Req() request: object): unknown {
        return [all, header, request];
      }
    }
    for (const problem of ['id goes through no pipe', 'all path parameters at once', 'the raw request']) {
      await expect(start(Raw)).rejects.toThrow(problem);
    }
  });
});
