type Signs = readonly (readonly [sign: RegExp, name: string])[];

/** The first that fits: many call themselves Chrome or Safari as well, and Android and HarmonyOS call themselves Linux. */
const BROWSERS: Signs = [
  [/wxwork\//i, '企业微信'],
  [/MicroMessenger\//i, '微信'],
  [/DingTalk\//i, '钉钉'],
  [/Lark\//i, '飞书'],
  [/QQBrowser\//i, 'QQ 浏览器'],
  [/QIHU|360SE|360EE/i, '360 浏览器'],
  [/MetaSr/i, '搜狗浏览器'],
  [/UCBrowser\//i, 'UC 浏览器'],
  [/HuaweiBrowser\//i, '华为浏览器'],
  [/MiuiBrowser\//i, '小米浏览器'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/MSIE |Trident\//, 'IE'],
];

const SYSTEMS: Signs = [
  [/HarmonyOS|OpenHarmony/i, '鸿蒙'],
  [/Windows NT/, 'Windows'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, '安卓'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/UOS/, '统信 UOS'],
  [/Kylin/i, '麒麟'],
  [/Linux|X11/, 'Linux'],
];

const texts = { unknown: '未知设备', on: '上的' } as const;

const named = (signs: Signs, agent: string) => signs.find(([sign]) => sign.test(agent))?.[1];

/** What a browser says of itself, for a person: 'Windows 上的 Chrome'. It may say anything: a hint, not a proof. */
export function deviceWords(agent: string): string {
  const [system, browser] = [named(SYSTEMS, agent), named(BROWSERS, agent)];
  // Between two Han characters stands no space.
  if (system && browser)
    return `${system} ${texts.on} ${browser}`.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  return system ?? browser ?? texts.unknown;
}
