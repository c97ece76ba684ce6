import { BeginLogin } from '@app/identity/application/begin-login.use-case.js';
import { FindSession } from '@app/identity/application/find-session.query.js';
import { FindToken } from '@app/identity/application/find-token.query.js';
import { KnowsSource } from '@app/identity/application/knows-source.query.js';
import { LogIn } from '@app/identity/application/log-in.use-case.js';
import { ProvePassword } from '@app/identity/application/prove-password.query.js';
import { TouchToken } from '@app/identity/application/touch-token.use-case.js';
import { TouchSession } from '@app/identity/application/touch-session.use-case.js';
import type { LiveSession } from '@app/identity/published/session.summary.js';
import { anonymous } from '@app/kernel/actor.js';
import type { Actor } from '@app/kernel/actor.js';
import { conflict, refused, unavailable } from '@app/kernel/domain-error.js';
import { ReadinessCheck } from '@app/kernel/readiness-check.js';
import type { AppConfig } from '@app/platform/config/app.config.js';
import { PlatformModule } from '@app/platform/platform.module.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { LoggerService, LogLevel } from '@nestjs/common';
import { IsBoolean, IsInt, IsOptional, IsString, Length } from 'class-validator';
import { createServer } from '../../apps/api/src/create-server.js';
import { door } from '../../apps/api/src/door.js';
import { HealthController } from '../../apps/api/src/health/health.controller.js';
import { WriteDoor } from '../../apps/api/src/idempotency/write-door.js';
import { Nested, NestedList } from '../../apps/api/src/problem/nested.js';
import { Access } from '../../apps/api/src/session/access.js';
import { CurrentActor } from '../../apps/api/src/session/current-actor.js';
import { CurrentCaller } from '../../apps/api/src/session/current-caller.js';
import type { Caller } from '../../apps/api/src/session/current-caller.js';
import { factory } from './actors.js';

class PartRequest {
  @IsInt({ message: '件数应为整数' }) count: number;
  @IsOptional() @IsBoolean() spare?: boolean;
}

class ToyRequest {
  @IsString({ message: '请填写名称' }) @Length(2, 20, { message: '名称应为 2 至 20 个字' }) name: string;
  @IsOptional() @Nested(() => PartRequest, '主件') body?: PartRequest;
  @IsOptional() @NestedList(() => PartRequest, { name: '零件', most: 3 }) parts?: PartRequest[];
}

class ToyFilter {
  @IsOptional() @IsString() text?: string;
}

const errors: Readonly<Record<string, () => Error>> = {
  conflict: () => conflict('TOY.CHANGED', '已被他人修改'),
  refused: () => refused('TOY.NO', '不行', [{ code: 'TOY.WHY', message: '因为', who: '企业' }]),
  unavailable: () => unavailable('TOY.AWAY', '仓库暂时不可用', 9),
  fault: () => new Error('the password is 1234'),
};

/** A door that says nothing of who may pass. */
@Controller('shut')
class ShutController {
  @Get()
  read(): object {
    return {};
  }
}

@Access('anyone')
@Controller('toys')
class ToysController {
  constructor(private readonly door: WriteDoor) {}

  @Post()
  make(@CurrentCaller() caller: Caller, @Body() form: ToyRequest): Promise<object> {
    return this.door.run(caller, form, async (work) => {
      await work.recordQuietly({ audit: { action: 'toy.make', subject: 'toy_1', difference: {}, reason: form.name } });
      return { name: form.name, made: Math.random() };
    });
  }

  @Post(':id/break')
  @HttpCode(204)
  break(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    return this.door.run(caller, {}, async (work) => {
      await work.recordQuietly({ audit: { action: 'toy.break', subject: 'toy_1', difference: {}, reason: id } });
    });
  }

  @Access('someone')
  @Get('mine')
  mine(@CurrentActor() actor: Actor): Actor {
    return actor;
  }

  @Access(['bureau'])
  @Get('bureau')
  ofBureau(): object {
    return {};
  }

  @Access(['enterprise'], 'needs')
  @Get('enterprise')
  ofEnterprise(): object {
    return {};
  }

  @Get('who')
  who(@CurrentActor() actor: Actor): Actor {
    return actor;
  }

  @Get('find')
  find(@Query() filter: ToyFilter): object {
    return filter;
  }

  @Get('error/:kind')
  error(@Param('kind') kind: string): never {
    throw errors[kind]?.() ?? new Error(`no error ${kind}`);
  }
}

/** What a check of a room says: `undefined` where all is well. */
export class ToyCheck extends ReadinessCheck {
  says: (() => Promise<void>) | undefined;
  override async check(): Promise<void> {
    await this.says?.();
  }
}

/** Tokens of this door are ids of people; `stale` is one not noted for a minute, `unfinished` has no second factor yet. */
const findSession = {
  execute: async (_scope: unknown, { token }: { token: string }): Promise<LiveSession | undefined> => {
    if (![factory.id, 'stale', 'unfinished'].includes(token)) return undefined;
    const standing = token === 'unfinished' ? 'second_factor' : 'full';
    const actor = standing === 'full' ? factory : { ...anonymous, id: factory.id };
    return {
      id: 'session_toy',
      organisationId: 'org_factory',
      actor,
      roles: ['enterprise_member'],
      standing,
      isStale: token === 'stale',
    };
  },
};
export const touched: string[] = [];
const touchSession = {
  execute: async (_work: unknown, _actor: unknown, { id }: { id: string }) => void touched.push(id),
};
/** No door of the toys logs anybody in. */
const nobody = { execute: () => Promise.reject(new Error('no login here')) };

/** The manners of the api at a door of its own, and no room behind it. */
export async function createToyApi(config: AppConfig, logger: LoggerService | LogLevel[] = ['fatal']) {
  class ToyApi {}
  const server = await createServer(
    {
      module: ToyApi,
      imports: [PlatformModule.forRoot(config)],
      controllers: [ToysController, ShutController, HealthController],
      providers: [
        ...door,
        { provide: FindSession, useValue: findSession },
        { provide: TouchSession, useValue: touchSession },
        { provide: KnowsSource, useValue: { execute: async () => false } },
        { provide: FindToken, useValue: { execute: async () => undefined } },
        ...[BeginLogin, LogIn, ProvePassword, TouchToken].map((provide) => ({ provide, useValue: nobody })),
        ToyCheck,
      ],
    },
    logger,
    config,
  );
  server.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  return server;
}
