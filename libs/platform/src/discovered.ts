import type { DiscoveryService } from '@nestjs/core';

/** Every provider of this process that is of that kind, whichever room brought it. */
export function instancesOf<Kind>(discovery: DiscoveryService, kind: abstract new (...args: never[]) => Kind): Kind[] {
  return discovery
    .getProviders()
    .map(({ instance }: { instance: unknown }) => instance)
    .filter((instance): instance is Kind => instance instanceof kind);
}
