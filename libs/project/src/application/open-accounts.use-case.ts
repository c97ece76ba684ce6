import { FindFiles } from '@app/adaptation/application/find-files.query.js';
import { ListOrganisations } from '@app/identity/application/list-organisations.query.js';
import { OpenManyAccounts } from '@app/identity/application/open-many-accounts.use-case.js';
import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { refused } from '@app/kernel/domain-error.js';
import type { DomainError } from '@app/kernel/domain-error.js';
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

const MOST_HELD = 10_000;
const house = Scope.of(houseActor);

/** Accounts for the enterprises of a list, each with a one-time code: whole or not at all, with every reason by its row. */
@Injectable()
export class OpenAccounts extends UseCase<{ readonly rows: readonly AccountRow[] }, OpenAccountsResult> {
  constructor(
    private readonly openManyAccounts: OpenManyAccounts,
    private readonly organisations: ListOrganisations,
    private readonly records: FindFiles,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { rows }: { readonly rows: readonly AccountRow[] }) {
    const held = await this.organisations.execute(house, { kind: 'enterprise', limit: MOST_HELD });
    const known = new Set(held.map(({ creditCode }) => creditCode));
    const fresh: { readonly at: number; readonly row: AccountRow }[] = [];
    const already: string[] = [];
    for (const [at, row] of rows.entries()) {
      if (known.has(row.creditCode)) already.push(row.name);
      else fresh.push({ at, row });
      known.add(row.creditCode);
    }
    const files = await this.records.execute(house, { creditCodes: fresh.map(({ row }) => row.creditCode) });
    const lines = fresh.map(({ row: { account, contactName, phone, email, ...named } }) => ({
      ...named,
      subjectId: files.get(named.creditCode) ?? null,
      person: { account: account ?? named.creditCode, name: contactName, phone, email },
    }));
    const { opened, refused: wrong } = await this.openManyAccounts.execute(work, actor, { lines });
    if (wrong.length > 0) {
      const refusals = wrong.flatMap(({ at, error }) => atRow(fresh[at]?.at ?? at, error));
      throw refused('PROJECT.ACCOUNTS_REFUSED', '名单中有不能开通的行，未开通任何账号', refusals);
    }
    return { opened: opened.map((one, at) => ({ name: fresh[at]?.row.name ?? '', ...one })), already };
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
