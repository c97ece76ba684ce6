import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { OWN_PAGE } from './ask.js';

const RUN = 'window.__xss=(window.__xss||0)+1';
const TAGS = [
  'img src=x',
  'svg',
  'body',
  'iframe',
  'input autofocus',
  'video src=x',
  'audio src=x',
  'details open',
  'marquee',
  'object data=x',
];
const EVENTS = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onstart'];
/** Sixty and more ways to have a text run. */
export const PAYLOADS: readonly string[] = [
  ...TAGS.flatMap((tag) => EVENTS.map((event) => `<${tag} ${event}=${RUN}>`)),
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `'><img src=x onerror=${RUN}>`,
  `" onmouseover="${RUN}" autofocus onfocus="${RUN}`,
  `javascript:${RUN}`,
  `[x](javascript:${RUN})`,
  `<a href="javascript:${RUN}">x</a>`,
  `<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>`,
  `<math><mtext><img src=x onerror=${RUN}></mtext></math>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<img src=x onerror\n=\n${RUN}>`,
  `{{constructor.constructor('${RUN}')()}}`,
  '{{window.__xss=1}}',
  `\${${RUN}}`,
  `<style>@import 'javascript:${RUN}'</style>`,
  `<link rel=stylesheet href=data:,*{}>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="https://evil.example/">`,
  `<form action=javascript:${RUN}><button>x</button></form>`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `\u003cimg src=x onerror=${RUN}\u003e`,
  `<!--><img src=x onerror=${RUN}>-->`,
];

/** Where only a few letters fit. */
export const SHORT: readonly string[] = [
  '<svg onload=__xss=1>',
  '<img src=x onerror=__xss=1>',
  '"><svg onload=__xss=1>',
  '</p><script>__xss=1</script>',
  'javascript:__xss=1',
  '{{window.__xss=1}}',
];

/** What came of a page: how often something ran in it, what its policy refused, and whether it says such a text at all. */
export async function visited(page: Page, path: string) {
  await page.goto(path, { waitUntil: 'networkidle' });
  return page.evaluate(() => ({
    ran: window.__xss ?? 0,
    refused: window.__seen?.refused ?? [],
    isSaid: document.body.innerText.includes('__xss'),
  }));
}

export async function logInAs(page: Page, account: string): Promise<void> {
  await page.goto('/');
  const status = await page.evaluate(
    async ([who, own]) =>
      (
        await fetch('/api/v1/demo/session', {
          method: 'POST',
          body: JSON.stringify({ account: who }),
          headers: { 'content-type': 'application/json', ...own },
        })
      ).status,
    [account, OWN_PAGE] as const,
  );
  expect(status).toBe(204);
}

declare global {
  interface Window {
    __xss?: number;
    __seen?: { refused: string[] };
  }
}

/** In the page, before anything of it: notes what its policy refuses. */
export function watch(): void {
  const seen: { refused: string[] } = { refused: [] };
  window.__seen = seen;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    seen.refused.push(`${violatedDirective} ${sample}`),
  );
}
