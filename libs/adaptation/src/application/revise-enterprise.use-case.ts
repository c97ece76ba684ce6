import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { contactsAfter } from '../domain/disclosure.js';
import type { Enterprise } from '../domain/enterprise.js';
import { enterpriseLifecycle } from '../domain/enterprise.lifecycle.js';
import { mayReviseFile, revisionRefusals } from '../domain/enterprise.policy.js';
import { enterpriseRefused, fileCannotChange, notYours, reasonMissing } from '../domain/library.errors.js';
import type { Need } from '../domain/need.js';
import { stated } from '../domain/stated.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { NeedStore } from '../infrastructure/need.store.js';
import type { EnterpriseSummary, Exclusions } from '../published/enterprise.summary.js';
import { ChangeFile } from './change-file.use-case.js';
import type { ChangeFileInput } from './change-file.use-case.js';

export interface ReviseEnterpriseInput
  extends
    ChangeFileInput,
    Partial<Pick<EnterpriseSummary, 'size' | 'staff' | 'revenue' | 'contacts' | 'industry' | 'districtCode'>> {
  readonly exclusions?: Partial<Exclusions>;
}

/**
 * Says more of an enterprise, or says it better: itself, its collector until it confirms, the bureau with a reason. Where
 * it stands (industry, district) is the bureau's to say; to forget a contact is to leave it out.
 */
@Injectable()
export class ReviseEnterprise extends ChangeFile<ReviseEnterpriseInput> {
  protected override readonly action = 'revise-enterprise';

  constructor(
    enterprises: EnterpriseStore,
    needs: NeedStore,
    clock: Clock,
    private readonly findProgramme: FindProgramme,
  ) {
    super(enterprises, needs, clock);
  }

  protected override async changed(
    file: Enterprise,
    actor: Actor,
    { id: _id, version: _version, reason, contacts, exclusions, ...said }: ReviseEnterpriseInput,
  ): Promise<Partial<Enterprise>> {
    const { states, ends } = enterpriseLifecycle.table;
    if (!mayReviseFile(file, actor)) throw notYours('修改该企业档案');
    if (ends.includes(file.status)) throw fileCannotChange(states[file.status]);
    const fields: Partial<Enterprise> = {
      ...stated(said),
      ...(contacts && { contacts: contactsAfter(file, contacts, Scope.of(actor)) }),
      ...(exclusions && { exclusions: { ...file.exclusions, ...stated(exclusions) } }),
    };
    const after = { ...file, ...fields };
    const isElsewhere = after.industry !== file.industry || after.districtCode !== file.districtCode;
    const isOffice = actor.role === 'bureau' || actor.role === 'system';
    if (isElsewhere && !isOffice) throw notYours('修改企业的行业和所属区域');
    if (isOffice && !reason?.trim()) throw reasonMissing();
    const refusals = revisionRefusals(after, await this.findProgramme.execute(Scope.of(actor), {}));
    if (refusals.length > 0) throw enterpriseRefused(refusals);
    return fields;
  }

  protected override changedNeed(need: Need, _actor: Actor, file: Enterprise): Partial<Need> | undefined {
    const { industry, districtCode } = file;
    return need.industry === industry && need.districtCode === districtCode ? undefined : { industry, districtCode };
  }
}
