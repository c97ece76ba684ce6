export interface PrivateServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export const MASTER_KEY: string;
export function programNamed(name: string): string | undefined;
export function freePort(): Promise<number>;
export function startRedis(): Promise<PrivateServer | undefined>;
export function meilisearchProgram(): string | undefined;
export function startMeilisearch(): Promise<(PrivateServer & { readonly apiKey: string }) | undefined>;
