import { classOf } from './house.mjs';

const LetterDelivery = await classOf('libs/platform/src/outbox/letter-delivery.js', 'LetterDelivery');
const OutboxEntity = await classOf('libs/platform/src/outbox/outbox.entity.js', 'OutboxEntity');
const { MoreThan } = await import('typeorm');
let last;

// Ids are given when a letter is written, not when it is committed: one that commits late stays behind the cursor.
LetterDelivery.prototype.take = async function takeBehind() {
  const outbox = this.database.reader.getRepository(OutboxEntity);
  last ??= (await outbox.findOne({ where: {}, order: { id: 'DESC' } }))?.id ?? 'letter_';
  const rows = await outbox.find({ where: { id: MoreThan(last) }, order: { id: 'ASC' }, take: 100 });
  last = rows.at(-1)?.id ?? last;
  return rows;
};
