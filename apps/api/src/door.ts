import type { Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AppConfig } from '@app/platform/config/app.config.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { RedisConnection } from '@app/platform/redis/redis-connection.js';
import { WriteDoor } from './idempotency/write-door.js';
import { AddressLimitGuard } from './limits/address-limit.guard.js';
import { Counters } from './limits/counters.js';
import { HolderLimitGuard } from './limits/holder-limit.guard.js';
import { limitRulesFrom } from './limits/limit-rules.js';
import { Limits } from './limits/limits.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { requestValidation } from './problem/request-validation.js';
import { HeldCredentials } from './session/held-credentials.js';
import { LogInDoor } from './session/log-in-door.js';
import { SessionGuard } from './session/session.guard.js';

/** What every request passes: whether it asks for too much, who asks, whether the form is well filled, and how a no is said. */
export const door: Provider[] = [
  HeldCredentials,
  LogInDoor,
  WriteDoor,
  { provide: Limits, useFactory: limitsOf, inject: [AppConfig, RedisConnection, Transactor] },
  { provide: APP_FILTER, useClass: ProblemFilter },
  // In this order.
  { provide: APP_GUARD, useClass: AddressLimitGuard },
  { provide: APP_GUARD, useClass: SessionGuard },
  { provide: APP_GUARD, useClass: HolderLimitGuard },
  { provide: APP_PIPE, useFactory: requestValidation },
];

function limitsOf(config: AppConfig, { client }: RedisConnection, transactor: Transactor): Limits {
  const rules = limitRulesFrom(config.limits);
  return new Limits(rules, rules && new Counters(rules, client), transactor);
}
