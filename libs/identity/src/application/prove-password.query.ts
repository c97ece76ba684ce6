import { Query } from '@app/kernel/intention.js';
import type { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import { CredentialStore } from '../infrastructure/credential.store.js';
import type { PasswordProof } from '../infrastructure/credential.store.js';

export interface ProvePasswordInput {
  readonly account: string;
  readonly password: string;
}

/** Second step, outside of any work: the slow comparison holds up nobody who writes. */
@Injectable()
export class ProvePassword extends Query<ProvePasswordInput, PasswordProof | undefined> {
  constructor(private readonly credentials: CredentialStore) {
    super();
  }

  override execute(_scope: Scope, { account, password }: ProvePasswordInput): Promise<PasswordProof | undefined> {
    return this.credentials.prove(account, password);
  }
}
