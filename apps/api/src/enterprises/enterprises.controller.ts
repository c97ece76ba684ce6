import { AddFollowUp } from '@app/adaptation/application/add-follow-up.use-case.js';
import { RateEnterprise } from '@app/adaptation/application/rate-enterprise.use-case.js';
import { RecordEnterprise } from '@app/adaptation/application/record-enterprise.use-case.js';
import { ReviseEnterprise } from '@app/adaptation/application/revise-enterprise.use-case.js';
import type { EnterpriseId } from '@app/adaptation/published/enterprise.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { OpenOwnFile } from '@app/project/application/open-own-file.use-case.js';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { enterpriseFieldsOf } from './enterprise-fields.js';
import { EnterpriseRecord } from './enterprise-record.js';
import {
  AsAtRequest,
  FollowUpRequest,
  RateEnterpriseRequest,
  RecordEnterpriseRequest,
  ReviseEnterpriseRequest,
} from './enterprise.request.js';
import { EnterpriseResponse } from './enterprise.response.js';

/** Whoever may have a part in a file; which files, the room says. */
const READERS = ['enterprise', 'provider', 'district', 'bureau', 'evaluator', 'expert', 'auditor'] as const;

/** 一企一档. */
@ApiProblems(
  'ADAPTATION.ENTERPRISE_MISSING',
  'ADAPTATION.ENTERPRISE_REFUSED',
  'ADAPTATION.FILE_EXISTS',
  'PROJECT.FILE_EXISTS',
  'PROJECT.NOT_OWN_CODE',
  'ADAPTATION.ENTERPRISE_CANNOT_CHANGE',
  'ADAPTATION.REASON_MISSING',
  'ADAPTATION.RECORD_CHANGED',
  'ADAPTATION.NOT_YOURS',
)
@Controller('enterprises')
export class EnterprisesController {
  constructor(
    private readonly door: WriteDoor,
    private readonly record: EnterpriseRecord,
    private readonly recordEnterprise: RecordEnterprise,
    private readonly openOwnFile: OpenOwnFile,
    private readonly reviseEnterprise: ReviseEnterprise,
    private readonly rateEnterprise: RateEnterprise,
    private readonly addFollowUp: AddFollowUp,
  ) {}

  /** The file as it is, or as it was at the end of a day. Whoever reads another's is in the trail. */
  @Access(READERS)
  @Get(':id')
  async find(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { asAt }: AsAtRequest,
  ): Promise<EnterpriseResponse> {
    const file = await this.record.of(actor, id, asAt);
    if (file.id !== actor.organisationId) {
      const subject = file.id as EnterpriseId;
      const difference = { contacts: { to: String(file.contacts.length) }, ...(asAt && { asAt: { to: asAt } }) };
      await this.door.note(actor, { action: 'adaptation.read-file', subject, difference });
    }
    return file;
  }

  /** Opens the file of an enterprise on a pilot list: its own, or by a provider that collects, or by the bureau. */
  @Access(['enterprise', 'provider', 'bureau'], 'file')
  @Post()
  async open(@CurrentCaller() caller: Caller, @Body() form: RecordEnterpriseRequest): Promise<EnterpriseResponse> {
    const { actor } = caller;
    const input = enterpriseFieldsOf(form);
    const intention = actor.role === 'enterprise' ? this.openOwnFile : this.recordEnterprise;
    const { id } = await this.door.run(caller, form, async (work) => ({
      id: (await intention.execute(work, actor, input)).id,
    }));
    // From now on the enterprise acts as its file.
    return this.record.of(actor.role === 'enterprise' ? { ...actor, organisationId: id } : actor, id);
  }

  /** Changes what is sent and leaves the rest; a contact that is left out is forgotten. */
  @Access(['enterprise', 'provider', 'bureau'], 'file')
  @Patch(':id')
  async revise(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() form: ReviseEnterpriseRequest,
  ): Promise<EnterpriseResponse> {
    const { actor } = caller;
    const input = { ...enterpriseFieldsOf(form), id };
    await this.door.run(caller, form, async (work) => ({
      id: (await this.reviseEnterprise.execute(work, actor, input)).id,
    }));
    return this.record.of(actor, id);
  }

  /** Adds a judgement of the digital level; none replaces another. */
  @Access(['enterprise', 'provider', 'bureau'], 'file')
  @Post(':id/ratings')
  async rate(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() form: RateEnterpriseRequest,
  ): Promise<EnterpriseResponse> {
    const { actor } = caller;
    const { version, score = null, by = null, ...said } = form;
    await this.door.run(caller, form, async (work) => {
      const input = { id, version, rating: { ...said, score, by } };
      return { id: (await this.rateEnterprise.execute(work, actor, input)).id };
    });
    return this.record.of(actor, id);
  }

  /** 跟踪记录. */
  @Access(['enterprise', 'provider', 'district', 'bureau'], 'file')
  @Post(':id/follow-ups')
  async follow(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() form: FollowUpRequest,
  ): Promise<EnterpriseResponse> {
    const { actor } = caller;
    const { on, stage, progress, problem = null, nextStep = null, responsible = null } = form;
    await this.door.run(caller, form, async (work) => {
      const line = { id, on, stage, progress, problem, nextStep, responsible };
      return { id: (await this.addFollowUp.execute(work, actor, line)).id };
    });
    return this.record.of(actor, id);
  }
}
