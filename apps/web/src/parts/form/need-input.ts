import type { NeedInput, NeedRecord } from '../../api/types.js';
import { wanOfYuan, yuanOfWan } from '../../texts/format.js';
import { formTexts } from '../../texts/form.js';
import { listOf } from './several.js';

export interface TypedEffect {
  indicator: string;
  baseline: string;
  target: string;
}

/** The form as typed: '' is 未说明. */
export interface TypedNeed {
  enterpriseId: string;
  kind: NonNullable<NeedInput['kind']>;
  title: string;
  text: string;
  scenario: string;
  ownWords: string;
  currentLevel: number | '';
  targetLevel: number | '';
  effects: TypedEffect[];
  budgetMin: string;
  budgetMax: string;
  wantedOn: string | null;
  deployment: NonNullable<NeedInput['deployment']> | '';
  integrations: string;
  noIntegrations: boolean;
  visibility: NonNullable<NeedInput['visibility']>;
}

export const emptyNeed = (): TypedNeed => ({
  enterpriseId: '',
  kind: 'need',
  title: '',
  text: '',
  scenario: '',
  ownWords: '',
  currentLevel: '',
  targetLevel: '',
  effects: [],
  budgetMin: '',
  budgetMax: '',
  wantedOn: null,
  deployment: '',
  integrations: '',
  noIntegrations: false,
  visibility: 'PUBLIC',
});

/** A stored need, back in the form. */
export const typedNeed = (need: NeedRecord): TypedNeed => ({
  enterpriseId: need.enterprise?.id ?? '',
  kind: need.kind,
  title: need.title,
  text: need.text,
  scenario: need.scenario,
  ownWords: need.ownWords ?? '',
  currentLevel: need.currentLevel ?? '',
  targetLevel: need.targetLevel ?? '',
  effects: need.effects.map(({ indicator, baseline, target }) => ({
    indicator,
    baseline: baseline ?? '',
    target: target ?? '',
  })),
  budgetMin: need.budgetMin === null ? '' : wanOfYuan(need.budgetMin),
  budgetMax: need.budgetMax === null ? '' : wanOfYuan(need.budgetMax),
  wantedOn: need.wantedOn,
  deployment: need.deployment ?? '',
  integrations: need.integrations?.join('、') ?? '',
  noIntegrations: need.integrations?.length === 0,
  visibility: need.visibility,
});

export const yuan = (typed: string): string | null => (typed.trim() === '' ? null : yuanOfWan(typed));
const words = (typed: string): string | null => typed.trim() || null;

/** What is sent; amounts that cannot be read are left out, `wrongNeed` names them. */
export const needInput = (typed: TypedNeed): NeedInput => ({
  ...(typed.enterpriseId.trim() && { enterpriseId: typed.enterpriseId.trim() }),
  kind: typed.kind,
  title: typed.title.trim(),
  text: typed.text.trim(),
  scenario: typed.scenario,
  ownWords: typed.scenario === 'OTHER' ? words(typed.ownWords) : null,
  currentLevel: typed.currentLevel === '' ? null : typed.currentLevel,
  targetLevel: typed.targetLevel === '' ? null : typed.targetLevel,
  effects: typed.effects
    .filter(({ indicator, baseline, target }) => indicator.trim() || baseline.trim() || target.trim())
    .map(({ indicator, baseline, target }) => ({
      indicator: indicator.trim(),
      baseline: words(baseline),
      target: words(target),
    })),
  budgetMin: yuan(typed.budgetMin),
  budgetMax: yuan(typed.budgetMax),
  wantedOn: typed.wantedOn || null,
  deployment: typed.deployment || null,
  integrations: listOf(typed.integrations, typed.noIntegrations),
  visibility: typed.visibility,
});

/** What can be told before asking: all of it at once. */
export function wrongNeed(typed: TypedNeed, asProvider: boolean): Record<string, string> {
  const { wrong: texts } = formTexts;
  const wrong: Record<string, string> = {};
  const { title, text, scenario, ownWords, effects } = needInput(typed);
  if (asProvider && !typed.enterpriseId.trim()) wrong['enterpriseId'] = texts.enterpriseId;
  if (title.length < 2 || title.length > 100) wrong['title'] = texts.title;
  if (text.length < 4 || text.length > 4000) wrong['text'] = texts.text;
  if (!scenario) wrong['scenario'] = texts.scenario;
  if (scenario === 'OTHER' && !ownWords) wrong['ownWords'] = texts.ownWords;
  if (typed.currentLevel !== '' && typed.targetLevel !== '' && typed.targetLevel <= typed.currentLevel) {
    wrong['targetLevel'] = texts.levelOrder;
  }
  if (effects?.some(({ indicator }) => !indicator)) wrong['effects'] = texts.effect;
  Object.assign(wrong, wrongAmounts(typed.budgetMin, typed.budgetMax, ['budgetMin', 'budgetMax']));
  return wrong;
}

/** Two amounts in 万元: each a number, and in order. */
export function wrongAmounts(min: string, max: string, [low, high]: readonly [string, string]): Record<string, string> {
  const { wrong: texts } = formTexts;
  const bad = (typed: string) => typed.trim() !== '' && yuan(typed) === null;
  if (bad(min) || bad(max))
    return { ...(bad(min) && { [low]: texts.money }), ...(bad(max) && { [high]: texts.money }) };
  return min.trim() && max.trim() && Number(max) < Number(min) ? { [high]: texts.moneyOrder } : {};
}
