import { classOf } from './house.mjs';

const entity = 'libs/platform/src/outbox/outbox.entity.js';
const LetterQueue = await classOf('libs/platform/src/outbox/letter-queue.js', 'LetterQueue');
const LetterDelivery = await classOf('libs/platform/src/outbox/letter-delivery.js', 'LetterDelivery');
const OutboxEntity = await classOf(entity, 'OutboxEntity');
const { post } = LetterQueue.prototype;

LetterQueue.prototype.post = async function postAndForget(ids) {
  const isPosted = await post.call(this, ids);
  if (!isPosted) return false;
  const { database } = this.delivery;
  const done = { sentAt: new Date(), nextTryAt: null };
  for (const id of ids) await database.write((manager) => manager.update(OutboxEntity, { id }, done));
  return true;
};
LetterDelivery.prototype.deliver = async function deliver(id) {
  const row = await this.database.reader.getRepository(OutboxEntity).findOneBy({ id });
  if (row) await this.handle(row, 1);
};
