import { classOf } from './house.mjs';

const LibraryIndexStore = await classOf(
  'libs/adaptation/src/infrastructure/library-index.store.js',
  'LibraryIndexStore',
);

LibraryIndexStore.prototype.bring = async function bring(source, id) {
  const { name } = source.definition;
  const [document] = await source.of([id]);
  const written = document ? this.engine.upsert(name, [document]) : this.engine.remove(name, [id]);
  await this.engine.settle([await written]);
};
