import type { Letter } from '@app/kernel/letter.js';
import type { ProviderId } from './provider.summary.js';

export const PROVIDER_CHANGED = 'adaptation.provider-changed';
export type ProviderChanged = Letter<typeof PROVIDER_CHANGED, ProviderId>;
