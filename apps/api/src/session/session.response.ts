import type { SessionSummary } from '@app/identity/published/session.summary.js';
import { ApiProperty } from '@nestjs/swagger';

export class LoginResponse {
  /** `code_wanted`: the same again with a code of the authenticator app. */
  @ApiProperty({ enum: ['in', 'code_wanted'] })
  outcome: string;
  /** What is still to be done before anything else: choose another password, set up the authenticator app. */
  @ApiProperty({ enum: ['full', 'password', 'second_factor'], nullable: true, type: String })
  standing: string | null;
}

export class OwnSessionResponse {
  id: string;
  /** The one that asks. */
  current: boolean;
  source: string;
  device: string;
  /** @example '2026-11-25T09:00:00.000Z' */
  createdAt: string;
  lastSeenAt: string;

  static of({ id, source, device, createdAt, lastSeenAt }: SessionSummary, current: string): OwnSessionResponse {
    return {
      id,
      current: id === current,
      source,
      device,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    };
  }
}

export class SecondFactorResponse {
  /** For the authenticator app, by hand. Shown this once. */
  secret: string;
  /** The same as an address, for a picture to scan. */
  address: string;
}

export class RecoveryCodesResponse {
  /** Each good once, where the app is lost. Shown this once. */
  recovery: string[];
}
