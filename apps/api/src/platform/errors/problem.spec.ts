import {
  BadRequestException,
  ImATeapotException,
  InternalServerErrorException,
  NotFoundException,
  PayloadTooLargeException,
} from '@nestjs/common';
import { defineErrors } from '@duban/supervision';
import { asRefusal } from './as-refusal';
import { internalProblem, toProblem } from './problem';

const LAMP_ERRORS = defineErrors('lamp', { broken: { kind: 'conflict', message: '灯坏了' } });
const ID = '0b1c4d5e-0000-4000-8000-000000000000';

describe('a refusal as a problem', () => {
  it('has the code for programs, the sentence for people, and the number of the request', () => {
    expect(toProblem(LAMP_ERRORS.broken({ lampId: 7 }, '七号灯坏了'), ID)).toEqual({
      type: 'urn:duban:problem:lamp:broken',
      code: 'lamp/broken',
      title: '灯坏了',
      detail: '七号灯坏了',
      status: 409,
      instance: `urn:uuid:${ID}`,
      lampId: 7,
    });
  });

  it('cannot be made to say something else by its facts', () => {
    const facts = { code: 'x', status: 200, type: 'x', title: 'x', detail: 'x', instance: 'x' };
    expect(toProblem(LAMP_ERRORS.broken(facts), ID)).toMatchObject({
      code: 'lamp/broken',
      status: 409,
      title: '灯坏了',
    });
  });

  it('says nothing of a fault of our own', () => {
    expect(internalProblem(ID)).toMatchObject({ code: 'server/fault', status: 500, instance: `urn:uuid:${ID}` });
  });
});

describe('what the framework throws', () => {
  it.each([
    [new NotFoundException('Cannot GET /x'), 'request/unknown_route'],
    [new PayloadTooLargeException(), 'request/too_large'],
    [new BadRequestException('Unexpected token'), 'request/malformed'],
    [new ImATeapotException(), 'request/malformed'],
    [Object.assign(new Error('Body too large'), { statusCode: 413 }), 'request/too_large'],
    [Object.assign(new Error('Unsupported'), { statusCode: 415 }), 'request/unsupported_media'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'server/unavailable'],
  ])('becomes a refusal with words of ours: %s', (error, code) => {
    expect(asRefusal(error)?.code).toBe(code);
  });

  it('is a fault of our own where it is no 4xx', () => {
    for (const error of [new InternalServerErrorException(), new Error('x'), 'x', null, undefined]) {
      expect(asRefusal(error)).toBeUndefined();
    }
  });
});
