import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { differenceOf } from '../domain/difference.js';
import { ENTERPRISE_FIELDS } from '../domain/enterprise.js';
import type { Enterprise } from '../domain/enterprise.js';
import { enterpriseMissing } from '../domain/library.errors.js';
import type { Need } from '../domain/need.js';
import { EnterpriseStore } from '../infrastructure/enterprise.store.js';
import { NeedStore } from '../infrastructure/need.store.js';
import { ENTERPRISE_CHANGED } from '../published/enterprise-changed.event.js';
import type { EnterpriseChanged } from '../published/enterprise-changed.event.js';
import type { EnterpriseSummary } from '../published/enterprise.summary.js';
import { NEED_CHANGED } from '../published/need-changed.event.js';
import type { NeedChanged } from '../published/need-changed.event.js';

export interface ChangeFileInput {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly reason?: string;
}

/** Something that changes an enterprise's file, and with it the needs that lie in it. */
@Injectable()
export abstract class ChangeFile<Input extends ChangeFileInput> extends UseCase<Input, EnterpriseSummary> {
  protected abstract readonly action: string;

  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly needs: NeedStore,
    protected readonly clock: Clock,
  ) {
    super();
  }

  /** The file as it is to be, or a refusal. */
  protected abstract changed(
    file: Enterprise,
    actor: Actor,
    input: Input,
  ): Partial<Enterprise> | Promise<Partial<Enterprise>>;
  /** What the change means for one of the needs of the file as it is now; undefined where nothing. */
  protected abstract changedNeed(need: Need, actor: Actor, file: Enterprise): Partial<Need> | undefined;

  override async execute(work: UnitOfWork, actor: Actor, input: Input): Promise<EnterpriseSummary> {
    const scope = Scope.heldBy(actor);
    const before = await this.enterprises.find(work, scope, input.id);
    if (!before) throw enterpriseMissing();
    await this.enterprises.mustBeAt(work, before, input.version);
    const at = this.clock.now();
    const touched = { changedAt: at, changedBy: actor.id };
    const after: Enterprise = {
      ...before,
      ...(await this.changed(before, actor, input)),
      ...touched,
      version: before.version + 1,
    };
    const difference = differenceOf(before, after, [...ENTERPRISE_FIELDS, 'collectorId']);
    if (Object.keys(difference).length === 0) return this.enterprises.told(Scope.of(actor), before);
    await this.enterprises.change(work, before, after);
    const { id, version } = after;
    const reason = input.reason ? { reason: input.reason } : {};
    await work.record({
      audit: { action: `adaptation.${this.action}`, subject: id, difference, ...reason },
      letter: { type: ENTERPRISE_CHANGED, id, version, at } satisfies EnterpriseChanged,
    });
    for (const need of await this.needs.findAll(work, scope, { enterpriseId: id })) {
      const change = this.changedNeed(need, actor, after);
      if (!change) continue;
      const next: Need = { ...need, ...change, ...touched, version: need.version + 1 };
      await this.needs.change(work, need, next);
      await work.record({
        audit: {
          action: `adaptation.${this.action}`,
          subject: next.id,
          difference: differenceOf(need, next, ['status', 'collectorId', 'industry', 'districtCode']),
          ...reason,
        },
        letter: { type: NEED_CHANGED, id: next.id, version: next.version, at } satisfies NeedChanged,
      });
    }
    return this.enterprises.told(Scope.of(actor), after);
  }
}
