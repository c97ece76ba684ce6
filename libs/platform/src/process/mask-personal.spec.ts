import { describe, expect, it } from '@jest/globals';
import { maskPersonal } from './mask-personal.js';

describe('what is written down', () => {
  const form = { account: 'li.ming', password: 'Pass "in" quotes', current: 'x y', code: '483920' };
  const code = 'ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-3';
  const session = 'q2Wd1fTz8Lk0Xh5Rj7Yp3Bn9Vc4Sm6Ga-_eQiOuKtD1';

  it.each([
    [`failed for ${JSON.stringify(form)}`, ['Pass', 'quotes', 'x y', '483920']],
    [JSON.stringify({ message: JSON.stringify({ message: JSON.stringify(form) }) }), ['quotes', 'x y', '483920']],
    [`{ password: 'it is \\'so\\' long', phone: 13900044417 }`, ['it is', 'long', '13900044417']],
    ['{"password":["In-A-List-9"]}', ['In-A-List-9']],
    ['?account=li&password=Geheim-9&code=483920', ['Geheim-9', '483920']],
    ['密码：Geheim-9，电话 139 0004 4417 或 0431-88776655', ['Geheim-9', '4417', '88776655']],
    ['+86 13900044417 wrote from canary.zeisig@example.com.cn', ['13900044417', 'zeisig', 'example']],
    [`redeem ${code} failed, code: '${code.replaceAll('-', '')}'`, [code, code.replaceAll('-', '')]],
    [`Bearer shipei_${session} and __Host-shipei=${session}; Path=/`, [session]],
    [`no session ${session}`, [session]],
    ['secret JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', ['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP']],
    ['$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$hash of mysql://house:geheim@db/house', ['c29tZXNhbHQ', 'geheim']],
    [`Duplicate entry 'li.ming' for key 'identity_person_account'`, ['li.ming']],
    ['身份证 220104199001011234', ['220104199001011234']],
  ])('holds nothing of %s', (text, secrets) => {
    const masked = maskPersonal(text);
    expect(secrets.filter((secret) => masked.includes(secret))).toEqual([]);
    expect(masked).toContain('***');
  });

  it.each([
    'GET /api/v1/needs/:id 200 { "ms": 12, "requestId": "b3d2c9a0-6f0e-4f57-9a53-0f7c1f2d8e11" }',
    '{"level":"error","pid":4711,"timestamp":1764000000000,"code":"HTTP.500"}',
    `{ code: 'ECONNREFUSED' } { code: 'ER_DUP_ENTRY' } { code: 'ERR_HTTP_REQUEST_TIMEOUT' }`,
    'at TokenStore.live (file:///srv/house/libs/identity/src/infrastructure/token.store.ts:31:18)',
    'need_09YZPYA20CZZ0T5MNRGFN9YKC0 of 91220104MA7777777X, SE-051, 2026-11-25T09:00:00.000Z',
    'migrate CreateRegistrations1764000066000; listening on http://127.0.0.1:3000',
  ])('keeps %s', (text) => expect(maskPersonal(text)).toBe(text));

  it('takes no time over what was made to take long', () => {
    const began = performance.now();
    for (const part of ['password', `password:"`, 'a', 'A1-', '1 ', '://a:', '\\', `near 'x`]) {
      maskPersonal(part.repeat(20_000));
    }
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
