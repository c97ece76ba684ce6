import { ApiProperty } from '@nestjs/swagger';
import { ChangeResponse } from './audit.response.js';

/** One thing that happened. */
export class TimelineEntryResponse {
  id: string;
  at: string;
  /** As the reader may know them. */
  who: string;
  action: string;
  /** What it happened to: the thing itself, or a pair that it is part of. */
  subject: string;
  /** @example '李芳（长春一东离合器股份有限公司）将方案列入入围：设备联网一体机' */
  sentence: string;
  changes: ChangeResponse[];
  /** null: nobody gave one, or it is not for this reader. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class TimelineResponse {
  /** Of what this reader is told. */
  total: number;
  page: number;
  pageSize: number;
  items: TimelineEntryResponse[];
}
