import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { PERSONAL_FIELDS } from '../domain/personal-fields.js';
import type { PersonalField } from '../published/personal-field.summary.js';

/** 个人信息清单 of this room, open to everyone. */
@Injectable()
export class ListPersonalFields extends Query<void, readonly PersonalField[]> {
  override async execute(_scope: Scope): Promise<readonly PersonalField[]> {
    return PERSONAL_FIELDS;
  }
}
