import { expect, it } from '@jest/globals';
import { deviceWords } from './device.js';

const MOZILLA = 'Mozilla/5.0';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0';
const ANDROID = `${MOZILLA} (Linux; Android 14; PJD110) ${CHROME}`;

it.each([
  [`${MOZILLA} (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, 'Windows 上的 Chrome'],
  [`${MOZILLA} (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/130.0.0.0`, 'Windows 上的 Edge'],
  [`${MOZILLA} (Windows NT 10.0; WOW64) ${CHROME} Safari/537.36 QIHU 360SE`, 'Windows 上的 360 浏览器'],
  [`${MOZILLA} (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko`, 'Windows 上的 IE'],
  [
    `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15`,
    'macOS 上的 Safari',
  ],
  [
    `${MOZILLA} (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50`,
    'iPhone 上的微信',
  ],
  [`${ANDROID} Mobile Safari/537.36 XWEB/1300 MMWEBSDK/1 wxwork/4.1 MicroMessenger/7.0.1`, '安卓上的企业微信'],
  [`${MOZILLA} (Linux; Android 12; HarmonyOS; ALN-AL00) ${CHROME} HuaweiBrowser/15.0.4`, '鸿蒙上的华为浏览器'],
  [`${MOZILLA} (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0`, 'Linux 上的 Firefox'],
  [`${MOZILLA} (X11; UOS; Linux x86_64) ${CHROME} Safari/537.36`, '统信 UOS 上的 Chrome'],
  ['node', '未知设备'],
  ['curl/8.5.0', '未知设备'],
  ['', '未知设备'],
])('calls %s %s', (agent, words) => expect(deviceWords(agent)).toBe(words));
