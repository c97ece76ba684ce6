import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { PersonEntity } from '../infrastructure/person.entity.js';
import { differenceOf, PERSONAL_FIELDS } from './personal-fields.js';

it('every column of a person is in the register, or is none of the personal ones', () => {
  const impersonal = [
    'id',
    'isDemo',
    'version',
    'epoch',
    'status',
    'organisationId',
    'holderId',
    'districtCode',
    'changedAt',
    'changedBy',
  ];
  const columns = getMetadataArgsStorage()
    .columns.filter(({ target }) => target === PersonEntity)
    .map(({ propertyName }) => propertyName);
  const registered = PERSONAL_FIELDS.filter(({ table }) => table === 'identity_person').map(({ field }) => field);
  expect([...registered, ...impersonal].toSorted()).toEqual(columns.toSorted());
});

it('names what is personal and copies the rest', () => {
  const before = { name: '李芳', status: 'active' };
  expect(differenceOf(before, { name: '李方', status: 'disabled' }, ['name', 'status'])).toEqual({
    name: {},
    status: { from: 'active', to: 'disabled' },
  });
});
