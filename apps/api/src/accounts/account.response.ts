import { REGISTRATION_KINDS } from '@app/identity/published/registration.summary.js';
import type { RegistrationSummary } from '@app/identity/published/registration.summary.js';
import { ApiProperty } from '@nestjs/swagger';

const STATUSES = ['submitted', 'approved', 'rejected'] as const;

export class ReceivedResponse {
  /** With the code: how the applicant asks for the state later. Said this once. */
  id: string;
  code: string;
}

export class RegistrationStateResponse {
  @ApiProperty({ enum: STATUSES })
  status: string;
  /** Why it was rejected. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
  submittedAt: string;
  changedAt: string;

  static of({ status, reason, submittedAt, changedAt }: RegistrationSummary): RegistrationStateResponse {
    return { status, reason, submittedAt: submittedAt.toISOString(), changedAt: changedAt.toISOString() };
  }
}

export class RegistrationResponse extends RegistrationStateResponse {
  id: string;
  version: number;
  @ApiProperty({ enum: REGISTRATION_KINDS })
  kind: string;
  name: string;
  creditCode: string;
  districtCode: string;
  district: string;
  /** null once it is decided, as the three below. */
  @ApiProperty({ type: String, nullable: true })
  account: string | null;
  @ApiProperty({ type: String, nullable: true })
  contactName: string | null;
  @ApiProperty({ type: String, nullable: true })
  phone: string | null;
  @ApiProperty({ type: String, nullable: true })
  email: string | null;
  /** Who acted last. */
  changedBy: string;

  static told(registration: RegistrationSummary, district: string, changedBy: string): RegistrationResponse {
    const { id, version, kind, name, creditCode, districtCode, account, contactName, phone, email } = registration;
    const contact = { account, contactName, phone, email };
    return {
      ...RegistrationStateResponse.of(registration),
      id,
      version,
      kind,
      name,
      creditCode,
      districtCode,
      district,
      ...contact,
      changedBy,
    };
  }
}

export class RegistrationsResponse {
  items: RegistrationResponse[];
  total: number;
}

export class OpenedAccountResponse {
  name: string;
  account: string;
  /** One-time, said this once; none where it was only tried. */
  @ApiProperty({ type: String, nullable: true })
  code: string | null;
}

export class OpenedAccountsResponse {
  dryRun: boolean;
  opened: OpenedAccountResponse[];
  /** Enterprises that have an account already. */
  already: string[];
}

export class ActivationCodeResponse {
  account: string;
  /** One-time, said this once. */
  code: string;
  expiresAt: string;
}
