import { classOf } from './house.mjs';

const LetterDelivery = await classOf('libs/platform/src/outbox/letter-delivery.js', 'LetterDelivery');
const { OutboxEntity } = await import(
  new URL('../../../dist/house/libs/platform/src/outbox/outbox.entity.js', import.meta.url).href
);

LetterDelivery.prototype.attempt = async function markFirst(row) {
  const done = { sentAt: new Date(), nextTryAt: null };
  await this.database.write((manager) => manager.update(OutboxEntity, { id: row.id }, done));
  // Long enough for a kill to fall in between, as it may.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await this.handle(row, row.attempts + 1);
  return true;
};
