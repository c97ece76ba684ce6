import { FindByCreditCode } from '@app/adaptation/application/find-by-credit-code.query.js';
import { RecordEnterprise } from '@app/adaptation/application/record-enterprise.use-case.js';
import type { RecordEnterpriseInput } from '@app/adaptation/application/record-enterprise.use-case.js';
import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import { BindSubject } from '@app/identity/application/bind-subject.use-case.js';
import { FindName } from '@app/identity/application/find-name.query.js';
import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { conflict, refused } from '@app/kernel/domain-error.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';

export type OpenOwnFileInput = Omit<RecordEnterpriseInput, 'ownCode'>;

const house = Scope.of(houseActor);

/**
 * An enterprise that was let in without a file opens it, and acts as that file from now on. Where a provider has collected
 * one meanwhile, it is given that: to confirm, and to revise.
 */
@Injectable()
export class OpenOwnFile extends UseCase<OpenOwnFileInput, { readonly id: EnterpriseId }> {
  constructor(
    private readonly names: FindName,
    private readonly records: FindByCreditCode,
    private readonly recordEnterprise: RecordEnterprise,
    private readonly bindSubject: BindSubject,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, input: OpenOwnFileInput) {
    const organisation = (await this.names.execute(house, { id: actor.organisationId }))?.organisation;
    if (!organisation || organisation.subjectId !== null) throw hasFile();
    const ownCode = organisation.creditCode ?? '';
    if (input.creditCode.trim().toUpperCase() !== ownCode) throw notOwnCode(input.creditCode, ownCode);
    const held = await this.records.execute(house, { kind: 'enterprise', creditCode: ownCode });
    const own = { ...input, creditCode: ownCode, ownCode };
    const id = (held as EnterpriseId | undefined) ?? (await this.recordEnterprise.execute(work, actor, own)).id;
    await this.bindSubject.execute(work, actor, { id: organisation.id, subjectId: id });
    return { id };
  }
}

const hasFile = () => conflict('PROJECT.FILE_EXISTS', '本企业已有档案，请直接修改');

const notOwnCode = (value: string, limit: string) =>
  refused('PROJECT.NOT_OWN_CODE', '只能建立本企业的档案', [
    {
      code: 'PROJECT.NOT_OWN_CODE',
      field: 'creditCode',
      message: '与注册时的统一社会信用代码不一致',
      value,
      limit,
    },
  ]);
