import type { Page } from 'playwright-core';

export interface Shown {
  /** Filters of the search that a number opens, and the number. */
  readonly links: string[];
  readonly tiles: Readonly<Record<string, string>>;
  /** By the name of the part: the texts of its rows. */
  readonly tables: Readonly<Record<string, string[][]>>;
  /** Names and values of a part that has no rows. */
  readonly facts: Readonly<Record<string, string>>;
  /** The sentence of each bottleneck. */
  readonly bottlenecks: string[];
  readonly text: string;
}

/** All figures of a page of the coverage, as a person reads them. */
export async function shownOn(page: Page, path: string): Promise<Shown> {
  await page.goto(path);
  await page.locator('main .tiles').waitFor();
  return page.locator('main').evaluate((main) => {
    const said = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const pairs = (list: Element | null) =>
      Object.fromEntries(
        [...(list?.querySelectorAll('dt') ?? [])].map((dt) => [said(dt), said(dt.nextElementSibling)]),
      );
    const toNeeds = [...main.querySelectorAll<HTMLAnchorElement>('a[href^="/needs?"]')];
    // Of the targets some count enterprises: `targetsOn`.
    const counting = toNeeds.filter(({ href }) => !href.includes('planned'));
    const links = counting.map((link) => {
      const filters = new URL(link.href).searchParams.getAll('filter').sort().join(' ');
      return `${filters} = ${/\d+/.exec(said(link))?.[0] ?? said(link)}`;
    });
    const parts = [...main.querySelectorAll('section[aria-label]')].map((part) => {
      const rows = [...part.querySelectorAll('tbody tr')].map((row) => [...row.children].map(said));
      return [part.getAttribute('aria-label') ?? '', rows];
    });
    return {
      links: [...new Set(links)].sort(),
      tiles: pairs(main.querySelector('.tiles')),
      tables: Object.fromEntries(parts) as Record<string, string[][]>,
      facts: pairs(main.querySelector('.facts')),
      bottlenecks: [...main.querySelectorAll('section ol > li > strong')].map(said),
      text: said(main),
    };
  });
}

/** The page of the coverage, sorted by what an oracle can say of it. */
export async function figuresOn(page: Page) {
  const { tiles, tables, facts, links, bottlenecks, text } = await shownOn(page, '/coverage');
  const part = (name: string) => tables[name] ?? [];
  const figures = { tiles, heat: part('行业 × 场景'), districts: part('区域'), funnel: part('进展'), facts };
  const ofBottleneck = links.filter((link) => link.includes('coverage:bottleneck'));
  const others = links.filter((link) => !link.includes('coverage:bottleneck'));
  return { figures: { ...figures, links: others }, ofBottleneck, bottlenecks, tables, text };
}

/** The rows of a CSV by the names of its columns. */
export function tableOf(csv: string): Readonly<Record<string, string>>[] {
  const [head = [], ...lines] = csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

/** The same links with what each of them finds. */
export async function openedBy(page: Page, links: readonly string[]): Promise<string[]> {
  const opened: string[] = [];
  for (const link of links) {
    const [filters = ''] = link.split(' = ');
    const query = new URLSearchParams(filters.split(' ').map((filter) => ['filter', filter]));
    const answer = await page.request.get(`/api/v1/needs?pageSize=0&${query.toString()}`);
    opened.push(`${filters} = ${((await answer.json()) as { total: number }).total}`);
  }
  return opened;
}

interface FoundNeeds {
  readonly total: number;
  readonly results: readonly { readonly enterprise: { readonly id: string } | null }[];
}

/** The targets as a page says them, and what stands behind each: needs, or the enterprises that have agreed, each once. */
export async function targetsOn(page: Page, path: string) {
  await page.goto(path);
  const cells = page.locator('td a[href*="planned"]');
  await cells.first().waitFor();
  const shown = await cells.evaluateAll((all) =>
    all.map((one) => ({
      filters: new URL((one as HTMLAnchorElement).href).searchParams.getAll('filter').sort().join(' '),
      reached: Number(one.textContent?.split('/', 1)[0]),
    })),
  );
  const opened: typeof shown = [];
  for (const { filters } of shown) {
    const query = new URLSearchParams(filters.split(' ').map((filter) => ['filter', filter]));
    const answer = await page.request.get(`/api/v1/needs?pageSize=100&${query.toString()}`);
    const { total, results } = (await answer.json()) as FoundNeeds;
    const enterprises = new Set(results.map(({ enterprise }) => enterprise?.id)).size;
    opened.push({ filters, reached: filters.includes('planned-agreed') ? enterprises : total });
  }
  return { shown, opened };
}
