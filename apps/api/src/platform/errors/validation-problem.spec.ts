import { IsString, MaxLength, validate } from 'class-validator';
import { NotBlank } from '../http/validation';
import { validationRefusal } from './validation-problem';

class Lamp {
  @IsString({ message: '请填写灯名' })
  @NotBlank('灯名不能空白')
  @MaxLength(3, { message: '灯名过长' })
  name!: unknown;
}

const told = async (name: unknown) => {
  const errors = await validate(Object.assign(new Lamp(), { name }), { whitelist: true, forbidNonWhitelisted: true });
  return validationRefusal(errors).facts;
};

describe('what is wrong with a field', () => {
  it.each([
    { sent: undefined, message: '请填写灯名' },
    { sent: 7, message: '请填写灯名' },
    { sent: '  ', message: '灯名不能空白' },
    { sent: '走廊里的灯', message: '灯名过长' },
  ])('is one sentence, the first thing to mend: $message', async ({ sent, message }) => {
    expect(await told(sent)).toEqual({ errors: [{ field: 'name', message }] });
  });
});
