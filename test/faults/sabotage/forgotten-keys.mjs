import { classOf } from './house.mjs';

const Transactor = await classOf('libs/platform/src/persistence/transactor.js', 'Transactor');

Transactor.prototype.runOnce = async function runOnce(actor, _once, intention) {
  return { reply: await this.run(actor, intention), replayed: false };
};
