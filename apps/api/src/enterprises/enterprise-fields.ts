import { Money } from '@app/kernel/money.js';
import type { EnterpriseFieldsRequest } from './enterprise.request.js';

/** The form as the room takes it: yuan become money, what is left out stays left out. */
export function enterpriseFieldsOf<Form extends EnterpriseFieldsRequest>({ revenue, contacts, ...said }: Form) {
  return {
    ...said,
    ...(revenue !== undefined && { revenue: revenue === null ? null : Money.ofYuan(revenue) }),
    ...(contacts && {
      contacts: contacts.map(({ name, tier, duty = null, phone = null, email = null }) => ({
        name,
        duty,
        phone,
        email,
        tier,
      })),
    }),
  };
}
