import type { Actor } from '@app/kernel/actor.js';
import type { Id } from '@app/kernel/id.js';
import type { Told } from '@app/platform/audit/audit-trail.js';

/**
 * How somebody who sees a thing stands to it: an owner answers for it (or is the bureau); an insider is told more of it
 * than everybody; an outsider is told nothing of its past.
 */
export type Standing = 'owner' | 'insider' | 'outsider';

/** A thing as one reader sees it. */
export interface Seen {
  readonly subject: Id;
  readonly standing: Standing;
}

/** Noise: told of the provider already. */
const QUIET = ['adaptation.provider-of-solution-changed'];

/** Between the owner and the one provider that is named in it: no rival learns of it. */
const NAMED = [
  'adaptation.open-need',
  'adaptation.shut-need',
  'adaptation.open-contacts',
  'adaptation.shut-contacts',
] as const;

/** Who looked or took away is told to the owner, and to whoever did it. */
const READS = [
  'adaptation.read-file',
  'adaptation.export-needs',
  'adaptation.export-solutions',
  'matching.read-contacts',
  'matching.export-pipeline',
  'identity.export-organisations',
] as const;

/** What all insiders are told. An action that is in no list is told to owners alone. */
const SHARED = [
  'adaptation.import',
  'adaptation.record-enterprise',
  'adaptation.revise-enterprise',
  'adaptation.rate-enterprise',
  'adaptation.confirm-file',
  'adaptation.end-collection',
  'adaptation.withdraw-file',
  'adaptation.add-follow-up',
  'adaptation.record-need',
  'adaptation.revise-need',
  'adaptation.confirm-need',
  'adaptation.publish-need',
  'adaptation.close-need',
  'adaptation.withdraw-need',
  'matching.propose-pair',
  'matching.shortlist-pair',
  'matching.interest-pair',
  'matching.choose-pair',
  'matching.agree-pair',
  'matching.decline-pair',
  'matching.lapse-pair',
  'matching.open-contacts',
  'matching.ask-question',
  'matching.answer-question',
  'identity.submit-registration',
  'identity.approve-registration',
  'identity.reject-registration',
  'identity.record-organisation',
  'identity.switch-organisation',
  'identity.bind-subject',
] as const;

export const KNOWN_TO_ALL_INSIDERS: readonly string[] = SHARED;
export const OF_OWNERS: readonly string[] = [...QUIET, ...NAMED, ...READS];

/** Which rows of the trail this reader is told of a thing. */
export function toldOf({ subject, standing }: Seen, { organisationId }: Pick<Actor, 'organisationId'>): Told[] {
  switch (standing) {
    case 'owner':
      return [{ subject, but: QUIET }];
    case 'insider':
      return [
        { subject, only: SHARED },
        { subject, only: NAMED, naming: organisationId },
        { subject, only: READS, organisationId },
      ];
    case 'outsider':
      return [];
  }
}

const OPENED_TO = ['openedTo', 'contactsTo'];
const PRICES = ['budgetMin', 'budgetMax'];
/** Who judges an enterprise sees its needs without their price. */
const JUDGES: readonly string[] = ['evaluator', 'expert', 'auditor'];

/** Fields of a difference that this reader is not told of. */
export function mayNotKnow(
  field: string,
  { from, to }: { readonly from?: string; readonly to?: string },
  { standing }: Pick<Seen, 'standing'>,
  { organisationId, role }: Pick<Actor, 'organisationId' | 'role'>,
): boolean {
  if (standing === 'owner') return false;
  if (OPENED_TO.includes(field)) return (from ?? to) !== organisationId;
  return PRICES.includes(field) && JUDGES.includes(role);
}

/** Why somebody did so: both sides of a pair keep it; of a record, who answers for it and its district. */
export const mayHearReasons = ({ subject, standing }: Seen, { role }: Pick<Actor, 'role'>): boolean =>
  standing === 'owner' || role === 'district' || subject.startsWith('pair_');
