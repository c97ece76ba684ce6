/** How long the two sides of a pair may take, and how much a provider may ask for unasked. No notice says it: it is set here. */
export interface MeetingRules {
  /** Days to answer in, by the stage that waits; a stage that is not here waits for ever. */
  readonly answerDays: Readonly<Record<'shortlisted' | 'interested' | 'chosen', number>>;
  /** A provider's own proposals that no enterprise has looked at yet, at most: beyond that it has to wait. */
  readonly mostProposed: number;
}
