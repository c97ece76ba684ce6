import type { PersonalField } from '@app/identity/published/personal-field.summary.js';

/** 个人信息清单 of this room (个人信息保护法 第51条): what it keeps of people, and what for. */
export const LIBRARY_PERSONAL_FIELDS: readonly PersonalField[] = [
  {
    table: 'adaptation_enterprise',
    field: 'contacts',
    purpose: '供需双方在企业允许的范围内联系；企业删去即不再保存',
    sensitive: true,
  },
  { table: 'adaptation_enterprise', field: 'ratings.by', purpose: '说明评定由谁作出', sensitive: true },
  { table: 'adaptation_follow_up', field: 'responsible', purpose: '说明跟踪事项由谁负责', sensitive: true },
];
