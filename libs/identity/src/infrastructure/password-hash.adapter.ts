import { hash, verify } from '@node-rs/argon2';

// OWASP: 19 MiB, two passes, one lane. The algorithm is argon2id, the default of the package; its enum is const.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Compared where there is no account, so that its answer takes as long as a wrong password.
let nobody: Promise<string> | undefined;

export const passwordHash = (password: string): Promise<string> => hash(password, COST);

/** Whether it is the password of this hash. Takes its time also where there is none. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hash('nobody has this password', COST);
  const isRight = await verify(stored ?? (await nobody), password);
  return stored !== null && isRight;
}
