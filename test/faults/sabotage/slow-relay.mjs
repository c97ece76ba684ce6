import { classOf } from './house.mjs';

// No sabotage: what may happen on a busy machine happens often.
const LetterQueue = await classOf('libs/platform/src/outbox/letter-queue.js', 'LetterQueue');
const { post } = LetterQueue.prototype;

LetterQueue.prototype.post = async function postSlowly(ids) {
  const isPosted = await post.call(this, ids);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
  return isPosted;
};
