import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';

type Shape = new () => object;

/** One form inside another. `@ValidateNested` alone would take a list of them as well. */
export const Nested = (shape: () => Shape, name = '这一项') =>
  applyDecorators(IsObject({ message: `${name}应为一个对象` }), ValidateNested(), Type(shape));

/** A list of forms inside a form; without `@Type` each of them would be accepted as it is. */
export const NestedList = (shape: () => Shape, { name = '这一项', most = 100 } = {}) =>
  applyDecorators(
    IsArray({ message: `${name}应为一个列表` }),
    ArrayMaxSize(most, { message: `${name}最多 ${most} 条` }),
    ValidateNested({ each: true }),
    Type(shape),
  );
