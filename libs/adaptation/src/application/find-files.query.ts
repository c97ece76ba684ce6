import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { registeredCode } from '../domain/party.policy.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import type { EnterpriseId } from '../published/enterprise.summary.js';

export interface FindFilesInput {
  readonly creditCodes: readonly string[];
}

/** The files of many enterprises by the credit codes as they were typed, as far as this scope sees them. */
@Injectable()
export class FindFiles extends Query<FindFilesInput, ReadonlyMap<string, EnterpriseId>> {
  constructor(private readonly enterprises: EnterpriseStore) {
    super();
  }

  override async execute(scope: Scope, { creditCodes }: FindFilesInput): Promise<ReadonlyMap<string, EnterpriseId>> {
    const registered = creditCodes.map(registeredCode);
    const ids = await this.enterprises.idsByCreditCode(scope, registered);
    const found = creditCodes.map((typed, at): [string, EnterpriseId | undefined] => [
      typed,
      ids.get(registered[at] ?? ''),
    ]);
    return new Map(found.filter((one): one is [string, EnterpriseId] => one[1] !== undefined));
  }
}
