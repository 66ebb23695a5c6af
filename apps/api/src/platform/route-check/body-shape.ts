import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { getMetadataStorage, ValidationTypes } from 'class-validator';

// Validators that settle what a single value is. «Is defined» or «is an object» would let anything in.
const SCALAR = new Set(['isString', 'isIn', 'isInt', 'isUuid', 'isBoolean', 'isCalendarDate']);
const NOT_A_BODY = new Set<unknown>([Object, Array, String, Number, Boolean, Map, Set, Promise, undefined]);

/** The class that @Type names for a property, found by letting class-transformer make one; undefined without @Type. */
const nestedClass = (owner: ClassConstructor<object>, property: string, isArray: boolean): unknown => {
  const made = plainToInstance(owner, { [property]: isArray ? [{}] : {} }) as Record<string, unknown>;
  const value: unknown = isArray ? (made[property] as unknown[])[0] : made[property];
  const type = (value as object).constructor;
  return type === Object ? undefined : type;
};

const problemsOfProperty = (
  owner: ClassConstructor<object>,
  property: string,
  seen: ReadonlySet<unknown>,
): string[] => {
  const checks = getMetadataStorage()
    .getTargetValidationMetadatas(owner, '', false, false)
    .filter((check) => check.propertyName === property);
  const where = `${owner.name}.${property}`;
  const nested = checks.filter(({ type }) => type === ValidationTypes.NESTED_VALIDATION);
  const isArray = checks.some(({ name }) => name === 'isArray');
  if (nested.length > 0) {
    const inner = nestedClass(owner, property, isArray);
    if (inner === undefined) return [`${where} has @ValidateNested but no @Type: its objects would stay unchecked`];
    const objects = checks.filter(({ name }) => name === 'isObject');
    if (objects.length === 0) return [`${where} would take an array for an object: use @NestedObject or @NestedList`];
    if ([...nested, ...objects].some(({ each }) => Boolean(each) !== isArray)) {
      return [`${where}: a list needs @IsArray, @IsObject and @ValidateNested for each of its items: use @NestedList`];
    }
    return bodyShapeProblems(inner, seen);
  }
  const scalar = checks.filter(({ name }) => name !== undefined && SCALAR.has(name));
  if (scalar.length === 0)
    return [`${where} lets any value through: say what it is (@IsString, @IsIn, @IsUUID, @ValidateNested …)`];
  if (isArray && !scalar.some(({ each }) => each)) return [`${where}: the items of the list are not checked`];
  return [];
};

/** What a body or query of this class would let through unchecked; nothing for a class that can be trusted. */
export const bodyShapeProblems = (type: unknown, seen: ReadonlySet<unknown> = new Set()): string[] => {
  if (typeof type !== 'function' || NOT_A_BODY.has(type))
    return ['is no class with validators: arrays, any and records are refused'];
  if (seen.has(type)) return [];
  const checks = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  if (checks.length === 0) return [`${type.name} has no validators`];
  const properties = new Set(checks.map(({ propertyName }) => propertyName));
  return [...properties].flatMap((property) =>
    problemsOfProperty(type as ClassConstructor<object>, property, new Set([...seen, type])),
  );
};
