import { SetMetadata } from '@nestjs/common';

export const LIMITED = 'limited';

/**
 * What is counted at a door. Where it says nothing, reading counts as `read` and all else as `write`.
 * `search`: what reading it gives counts by rows too; at a class it is said of what reads.
 * `guess`: somebody may be guessing an account's secret; the form has its `account`.
 */
export type LimitKind = 'guess' | 'register' | 'secret' | 'read' | 'search' | 'export';

export const Limited = (kind: LimitKind) => SetMetadata(LIMITED, kind);
