import type { PersonRole } from '@app/identity/published/membership.summary.js';
import { PERSON_ROLES } from '@app/identity/published/membership.summary.js';
import type { OrganisationId } from '@app/identity/published/organisation.summary.js';
import { CAPABILITIES } from '@app/kernel/actor.js';
import type { Capability } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, Length, ValidateIf } from 'class-validator';
import { IsDay } from '../shape/calendar-day.rule.js';
import { IsVersion } from '../shape/version.rule.js';

const ROLES = Object.keys(PERSON_ROLES);
const isSaid = (_form: unknown, value: unknown) => value !== null && value !== undefined;

class MembershipRequest {
  @IsArray({ message: '角色应为一个列表' })
  @ArrayMaxSize(ROLES.length, { message: '角色过多' })
  @IsIn(ROLES, { each: true, message: '没有这个角色' })
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: PersonRole[];

  /** Last day; null = until it is ended. A delegate has one. */
  @ValidateIf(isSaid)
  @IsDay()
  @ApiProperty({ type: String, format: 'date', nullable: true })
  until: CalendarDay | null;

  /** What a delegate may do; null or left out = all that the roles may (of a change: left out = as it is). */
  @ValidateIf(isSaid)
  @IsArray({ message: '受托事项应为一个列表' })
  @ArrayMaxSize(CAPABILITIES.length, { message: '受托事项过多' })
  @IsIn(CAPABILITIES, { each: true, message: '没有这个受托事项' })
  @ApiProperty({ enum: CAPABILITIES, isArray: true, nullable: true, required: false })
  capabilities?: Capability[] | null;
}

export class GrantMembershipRequest extends MembershipRequest {
  @IsString({ message: '单位编号应为文字' })
  @Length(1, 40, { message: '单位编号有误' })
  organisationId: OrganisationId;

  @IsDay()
  from: CalendarDay;
}

export class ChangeMembershipRequest extends MembershipRequest {
  @IsVersion()
  version: number;
}

export class VersionRequest {
  /** The version that the person saw. */
  @IsVersion()
  version: number;
}
