import type { Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { WriteDoor } from './idempotency/write-door.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { requestValidation } from './problem/request-validation.js';
import { HeldCredentials } from './session/held-credentials.js';
import { LogInDoor } from './session/log-in-door.js';
import { SessionGuard } from './session/session.guard.js';

/** What every request passes: who asks, whether the form is well filled, and how a no is said. */
export const door: Provider[] = [
  HeldCredentials,
  LogInDoor,
  WriteDoor,
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_GUARD, useClass: SessionGuard },
  { provide: APP_PIPE, useFactory: requestValidation },
];
