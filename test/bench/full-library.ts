import { NeedEntity } from '@app/adaptation/infrastructure/need.entity.js';
import { newId } from '@app/kernel/id.js';
import type { AppConfig } from '@app/platform/config/app.config.js';
import { DatabaseEngine } from '@app/platform/persistence/database-engine.js';
import { openHouse } from '../support/house.js';
import { aNeed, aSolution, inHouse, library } from '../support/small-library.js';
import { pagesOfNeeds } from './generated-needs.js';

/** So many needs of generated texts as rows, published; the first by the import, the others made after it. */
export async function fillLibrary(config: AppConfig, count: number): Promise<void> {
  const house = await openHouse(config);
  try {
    await inHouse(house).take(library([aNeed('N-1')], [aSolution('S-1')]));
    const engine = house.get(DatabaseEngine);
    const first = await engine.reader.getRepository(NeedEntity).findOneByOrFail({ ref: 'N-1' });
    for (const page of pagesOfNeeds(count - 1)) {
      const rows = page.map(({ title, body }, at) =>
        Object.assign(new NeedEntity(), first, {
          id: newId('need', new Date(Date.now() + at)),
          ref: null,
          title,
          text: body,
        }),
      );
      await engine.write(async (manager) => {
        for (let at = 0; at < rows.length; at += 100) {
          await manager.getRepository(NeedEntity).insert(rows.slice(at, at + 100));
        }
      });
    }
  } finally {
    await house.close();
  }
}
