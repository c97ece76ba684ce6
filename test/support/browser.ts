import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const OFFICE: Size = { width: 1366, height: 768 };
export const WIDE: Size = { width: 1440, height: 900 };
export const PHONE: Size = { width: 360, height: 740 };

/** A window of its own, and what went wrong behind it. */
export interface Browser {
  readonly page: Page;
  /** Errors of the console and of scripts, what the policy of the page refused, answers of 500 and above. */
  readonly troubles: string[];
  /** Into the folder SHOTS, where one is named. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

const found = existsSync(executablePath);
if (!found) {
  const why = `no Chromium at ${executablePath}`;
  if (process.env['REQUIRE_CHROMIUM']) throw new Error(`${why}, but REQUIRE_CHROMIUM is set`);
  console.warn(`\n!!! ${why}: the journeys in the browser are SKIPPED !!!\n`);
}
/** Skipped, and said aloud, where there is no Chromium; an error where one is required. */
export const describeInChromium = found ? describe : describe.skip;

export async function openBrowser(baseURL: string, viewport: Size): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...FLAGS, ...QUIET],
    headless: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport,
    baseURL,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('response', (answer) => {
    if (answer.status() >= 500) troubles.push(`${answer.status()} ${answer.url()}`);
  });
  return {
    page,
    troubles,
    shot: async (name) => {
      const shots = process.env['SHOTS'];
      if (!shots) return;
      await mkdir(shots, { recursive: true });
      const { width } = page.viewportSize() ?? viewport;
      await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
    },
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A page at the desk and on the phone: nothing sticks out; a picture of each where pictures are wanted. */
export async function looksRight(browser: Browser, name: string): Promise<void> {
  const { page } = browser;
  for (const size of [PHONE, WIDE]) {
    await page.setViewportSize(size);
    await browser.shot(name);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) throw new Error(`${name} is ${over} px wider than a window of ${size.width} px`);
  }
}

/** In a demo: logs in as somebody of an organisation, as by the menu at the top. */
export async function actAs(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: /当前单位/ });
  const first = page.getByRole('button', { name: '一键登录（演示）' });
  await menu.or(first).first().waitFor();
  if (await menu.isVisible()) {
    await menu.click();
    await page.getByRole('menuitem', { name: '换一个演示人员' }).click();
  } else {
    await first.click();
  }
  await page.getByRole('searchbox', { name: '按名称查找单位' }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name }).first().click();
  await page.getByRole('button', { name: new RegExp(`当前单位.*${name}`) }).waitFor();
}
