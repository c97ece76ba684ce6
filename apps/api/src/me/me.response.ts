import { ROLES } from '@app/kernel/actor.js';
import { ApiProperty } from '@nestjs/swagger';

export class MeResponse {
  /** null: nobody in particular, who sees what is public. */
  organisation: string | null;
  @ApiProperty({ enum: ROLES })
  role: string;
  /** @example '市工业和信息化局' */
  name: string;
  /** Organisations can be tried by the header x-organisation. */
  demo: boolean;
}

export class DemoOrganisationResponse {
  /** What to send as x-organisation. */
  id: string;
  name: string;
  @ApiProperty({ enum: ROLES })
  role: string;
}
