import { forbidden, invalid, missing } from '@app/kernel/domain-error.js';
import type { Refusal } from '@app/kernel/refusal.js';

export const onlyTheBureauPublishesLists = () =>
  forbidden('PROGRAMME.ONLY_THE_BUREAU_PUBLISHES_LISTS', '试点企业名单由市工信局公布，其他单位不能增补');

export const cityMissing = (city: string, known: readonly string[]) =>
  missing('PROGRAMME.NO_SUCH_CITY', `没有城市“${city}”的数据，现有：${known.join('、') || '无'}`);

export const cityDataFlawed = (file: string, flaws: readonly string[]) =>
  invalid(
    'PROGRAMME.CITY_DATA_FLAWED',
    `城市数据 ${file} 有 ${flaws.length} 处错误：${flaws.join('；')}`,
    flaws.map((message) => ({ code: 'PROGRAMME.CITY_DATA_FLAWED', message })),
  );

export const pilotListInvalid = (refusals: readonly Refusal[]) =>
  invalid('PROGRAMME.PILOT_LIST_INVALID', '试点企业名单有误', refusals);
