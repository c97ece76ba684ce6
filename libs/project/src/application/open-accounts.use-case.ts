import { FindByCreditCode } from '@app/adaptation/application/find-by-credit-code.query.js';
import { IssueActivation } from '@app/identity/application/issue-activation.use-case.js';
import { ListOrganisations } from '@app/identity/application/list-organisations.query.js';
import { OpenAccount } from '@app/identity/application/open-account.use-case.js';
import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { DomainError, refused } from '@app/kernel/domain-error.js';
import { UseCase } from '@app/kernel/intention.js';
import type { Refusal } from '@app/kernel/refusal.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';

export interface AccountRow {
  readonly name: string;
  readonly creditCode: string;
  readonly districtCode: string;
  readonly contactName: string;
  /** Left out: the credit code. */
  readonly account: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface OpenAccountsResult {
  /** Each code is said this once. */
  readonly opened: readonly { readonly name: string; readonly account: string; readonly code: string }[];
  /** Enterprises that have an account already. */
  readonly already: readonly string[];
}

const house = Scope.of(houseActor);

/** Accounts for the enterprises of a list, each with a one-time code: whole or not at all, with every reason by its row. */
@Injectable()
export class OpenAccounts extends UseCase<{ readonly rows: readonly AccountRow[] }, OpenAccountsResult> {
  constructor(
    private readonly openAccount: OpenAccount,
    private readonly issueActivation: IssueActivation,
    private readonly organisations: ListOrganisations,
    private readonly records: FindByCreditCode,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { rows }: { readonly rows: readonly AccountRow[] }) {
    const held = await this.organisations.execute(house, { kind: 'enterprise', limit: 10_000 });
    const known = new Set(held.map(({ creditCode }) => creditCode));
    const opened: { name: string; account: string; code: string }[] = [];
    const already: string[] = [];
    const refusals: Refusal[] = [];
    for (const [at, row] of rows.entries()) {
      const { name, creditCode, districtCode, contactName, phone, email } = row;
      if (known.has(creditCode)) {
        already.push(name);
        continue;
      }
      known.add(creditCode);
      const subjectId = (await this.records.execute(house, { kind: 'enterprise', creditCode })) ?? null;
      const person = { account: row.account ?? creditCode, name: contactName, phone, email };
      try {
        const input = { kind: 'enterprise' as const, name, creditCode, districtCode, subjectId, person };
        const { person: made } = await this.openAccount.execute(work, actor, input);
        const { account, code } = await this.issueActivation.execute(work, actor, { personId: made.id });
        opened.push({ name, account, code });
      } catch (error) {
        // Every row is looked at, and whoever sent the list is told all that is wrong with it.
        if (!(error instanceof DomainError)) throw error;
        refusals.push(...atRow(at, error));
      }
    }
    if (refusals.length > 0)
      throw refused('PROJECT.ACCOUNTS_REFUSED', '名单中有不能开通的行，未开通任何账号', refusals);
    return { opened, already };
  }
}

function atRow(at: number, { code, message, refusals }: DomainError): Refusal[] {
  const where = `rows.${at}`;
  if (refusals.length === 0) return [{ code, message: `第 ${at + 1} 行：${message}`, field: where }];
  return refusals.map((refusal) => ({
    ...refusal,
    field: refusal.field ? `${where}.${refusal.field}` : where,
    message: `第 ${at + 1} 行：${refusal.message}`,
  }));
}
