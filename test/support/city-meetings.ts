import { mailOf, phoneOf, word } from './canaries.js';
import type { Tenant } from './canaries.js';
import { creditCodeOf, inDays } from './city-library.js';
import type { CityAsk, Things } from './city.js';

type Made = { readonly id: string; readonly version: number };

/** What people of one half do with each other, by the doors that everybody uses; answers what came of it. */
export async function meet(ask: CityAsk, tenant: Tenant, things: Things): Promise<Things> {
  const [enterprise, provider, district] = [`ent-${tenant}`, `prov-${tenant}`, `dist-${tenant}`];
  const made = async (account: string | null, method: string, path: string, body?: object) => {
    const { status, text } = await ask(account, method, `/api/v1${path}`, body);
    if (status >= 300) throw new Error(`${account ?? 'anonymous'} ${method} ${path}: ${status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as Made;
  };
  const says = (of: string) => `此处记有 ${word(tenant, of)}`;

  await made(district, 'POST', `/enterprises/${things['enterprise']}/follow-ups`, {
    on: inDays(-1),
    stage: 'COLLECT',
    progress: says('followUp'),
  });

  // A pair that both sides carry to a choice, and one on a need that only the matched may read.
  const pair = await made(enterprise, 'POST', '/pairs', {
    needId: things['needPublic'],
    solutionId: things['solPublic'],
  });
  const move = (account: string, { id, version }: Made, step: string, more: object = {}) =>
    made(account, 'POST', `/pairs/${id}/${step}`, { version, ...more });
  const shortlisted = await move(enterprise, pair, 'shortlist');
  const sentence = says('pairSentence');
  const interested = await move(provider, shortlisted, 'interest', { sentence, freeCapacity: 2 });
  const question = await made(enterprise, 'POST', `/pairs/${pair.id}/questions`, { text: says('question') });
  await made(provider, 'POST', `/questions/${question.id}/answer`, { answer: says('answer') });
  const open = await move(enterprise, interested, 'open-contacts');
  await move(enterprise, open, 'choose', { reason: says('pairReason') });
  const matched = { needId: things['needMatched'], solutionId: things['solPublic'] };
  const matchedPair = await made(enterprise, 'POST', '/pairs', matched);
  await move(enterprise, matchedPair, 'shortlist');

  // Somebody wants to be let in, and is heard by the offices alone.
  const applicant = {
    kind: 'enterprise',
    name: `长春${word(tenant, 'applicant')}铸造厂`,
    creditCode: creditCodeOf(tenant, 9),
    districtCode: things['district'],
    account: `applicant-${tenant}`,
    contactName: word(tenant, 'applicant'),
    phone: phoneOf(tenant, 'applicant'),
    email: mailOf(tenant, 'applicant'),
  };
  const registration = await made(null, 'POST', '/registrations', applicant);

  const token = { name: word(tenant, 'token'), capabilities: ['needs'], until: inDays(30) };
  const { id: tokenId } = await made(enterprise, 'POST', '/tokens', token);
  const sessions = await made(enterprise, 'GET', '/sessions');
  const [session] = sessions as unknown as Made[];
  return {
    pair: pair.id,
    matchedPair: matchedPair.id,
    question: question.id,
    registration: registration.id,
    token: tokenId,
    ...(session && { session: session.id }),
  };
}

/** The bureau sets the one who may be assigned on this enterprise, and she declares that nothing binds her to it. */
export async function assign(ask: CityAsk, tenant: Tenant, enterprise: string, personId: string): Promise<Things> {
  const form = { personId, enterpriseId: enterprise, from: inDays(0), until: inDays(30) };
  const assigned = await ask('bureau', 'POST', '/api/v1/assignments', form);
  const { id, version } = JSON.parse(assigned.text) as Made;
  const note = `此处记有 ${word(tenant, 'assignNote')}`;
  const declared = await ask('assigned', 'POST', `/api/v1/assignments/${id}/declare`, {
    version,
    conflict: false,
    note,
  });
  if (declared.status !== 200) throw new Error(`${assigned.text} ${declared.text}`);
  return { assignment: id };
}
