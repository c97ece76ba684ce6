import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { registeredCode } from '../domain/party.policy.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { ProviderStore } from '../infrastructure/provider.store.js';
import type { EnterpriseId } from '../published/enterprise.summary.js';
import type { ProviderId } from '../published/provider.summary.js';

export interface FindByCreditCodeInput {
  readonly kind: 'enterprise' | 'provider';
  readonly creditCode: string;
}

/** The file of an enterprise or the entry of a provider with this credit code, if this scope may see it. */
@Injectable()
export class FindByCreditCode extends Query<FindByCreditCodeInput, EnterpriseId | ProviderId | undefined> {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly providers: ProviderStore,
  ) {
    super();
  }

  override async execute(scope: Scope, { kind, creditCode }: FindByCreditCodeInput) {
    const where = { creditCode: registeredCode(creditCode) };
    const [found] =
      kind === 'enterprise' ? await this.enterprises.list(scope, where) : await this.providers.list(scope, where);
    return found?.id;
  }
}
