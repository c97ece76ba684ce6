import type { Actor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { conflict } from '@app/kernel/domain-error.js';
import type { Id } from '@app/kernel/id.js';
import { UseCase } from '@app/kernel/intention.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { notYours } from '../domain/identity.errors.js';
import { BindingStore } from '../infrastructure/binding.store.js';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import type { OrganisationId } from '../published/organisation.summary.js';

export interface BindSubjectInput {
  readonly id: OrganisationId;
  /** The record of the library that it is; the conductor knows that it is of the same credit code. */
  readonly subjectId: Id;
}

/** From now on an enterprise acts as its file in the library, and with it all its people. */
@Injectable()
export class BindSubject extends UseCase<BindSubjectInput, void> {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly bindings: BindingStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { id, subjectId }: BindSubjectInput): Promise<void> {
    const before = await this.organisations.get(work, id);
    const isOwn = actor.role === 'enterprise' && actor.organisationId === id && before?.kind === 'enterprise';
    if (!before || !isOwn) throw notYours('关联该单位的档案');
    if (before.subjectId !== null) throw conflict('IDENTITY.SUBJECT_BOUND', '该单位已经关联了企业档案');
    const changed = { subjectId, version: before.version + 1, changedAt: this.clock.now(), changedBy: actor.id };
    await this.organisations.change(work, before.version, { ...before, ...changed });
    await this.bindings.move(work, id, subjectId);
    const difference = { subjectId: { to: subjectId } };
    await work.recordQuietly({ audit: { action: 'identity.bind-subject', subject: id, difference } });
  }
}
