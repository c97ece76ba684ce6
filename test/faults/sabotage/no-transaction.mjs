import { classOf } from './house.mjs';

const ServiceEngine = await classOf('libs/platform/src/persistence/service.engine.js', 'ServiceEngine');

ServiceEngine.prototype.write = function write(task) {
  return task(this.writer.manager);
};
