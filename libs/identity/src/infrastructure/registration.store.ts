import { FieldCipher } from '@app/kernel/field-cipher.js';
import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { findIn, ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { registrationDecided, registrationMissing, registrationOpen } from '../domain/identity.errors.js';
import type { RegistrationId, RegistrationStatus, RegistrationSummary } from '../published/registration.summary.js';
import { RegistrationEntity } from './registration.entity.js';
import { readableDigest } from './secrets/secret-code.js';

export interface RegistrationFilter {
  readonly status?: RegistrationStatus;
  readonly page: number;
  readonly pageSize: number;
}

@Injectable()
export class RegistrationStore {
  constructor(
    private readonly reader: ScopedReader,
    private readonly cipher: FieldCipher,
  ) {}

  /** Throws a conflict where one of this company is open already. */
  async add(work: UnitOfWork, registration: RegistrationSummary, receipt: string): Promise<void> {
    const manager = managerOf(work);
    const openKey = `${registration.kind} ${registration.creditCode}`;
    const isOpen = () => manager.existsBy(RegistrationEntity, { openKey });
    if (await isOpen()) throw registrationOpen();
    const row = { ...this.each(registration, 'seal'), openKey, receipt: readableDigest(receipt) };
    await manager.insert(RegistrationEntity, row).catch(async (error: unknown) => {
      throw (await isOpen()) ? registrationOpen() : error;
    });
  }

  async find(work: UnitOfWork, scope: Scope, id: RegistrationId): Promise<RegistrationSummary | undefined> {
    const [row] = await findIn(managerOf(work), RegistrationEntity, scope, { where: { id } });
    return row ? this.told(row) : undefined;
  }

  /** One statement on the version and status that were seen; whoever comes second is told who decided, when and what. */
  async decide(work: UnitOfWork, seen: number, after: RegistrationSummary): Promise<void> {
    const manager = managerOf(work);
    const { id, ...next } = this.each(after, 'seal');
    const { affected } = await manager.update(
      RegistrationEntity,
      { id, version: seen, status: 'submitted' },
      { ...next, openKey: null },
    );
    if (affected === 1) return;
    const now = await manager.findOneBy(RegistrationEntity, { id });
    throw now ? registrationDecided(now) : registrationMissing();
  }

  async list(scope: Scope, { status, page, pageSize }: RegistrationFilter) {
    const where = status ? { status } : {};
    const asked = { where, order: { id: 'DESC' as const }, skip: (page - 1) * pageSize, take: pageSize };
    const [rows, total] = [
      await this.reader.find(RegistrationEntity, scope, asked),
      await this.reader.count(RegistrationEntity, scope, where),
    ];
    return { items: rows.map((row) => this.told(row)), total };
  }

  async read(scope: Scope, id: RegistrationId): Promise<RegistrationSummary | undefined> {
    const [row] = await this.reader.find(RegistrationEntity, scope, { where: { id } });
    return row && this.told(row);
  }

  /** For whoever holds the receipt. */
  async byReceipt(id: RegistrationId, receipt: string): Promise<RegistrationSummary | undefined> {
    const where = { id, receipt: readableDigest(receipt) };
    const [row] = await this.reader.find(RegistrationEntity, Scope.of(houseActor), { where });
    return row && this.told(row);
  }

  private told({ receipt: _r, openKey: _o, ...registration }: RegistrationEntity): RegistrationSummary {
    return this.each(registration, 'open');
  }

  private each(registration: RegistrationSummary, change: 'seal' | 'open'): RegistrationSummary {
    const { phone, email } = registration;
    return {
      ...registration,
      phone: phone === null ? null : this.cipher[change]('identity_registration.phone', phone),
      email: email === null ? null : this.cipher[change]('identity_registration.email', email),
    };
  }
}
