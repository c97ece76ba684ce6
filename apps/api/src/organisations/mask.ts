/** As a list shows it: 138****1234. */
export const maskedPhone = (phone: string | null): string | null =>
  phone === null ? null : phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** As a list shows it: w***@x.cn. */
export const maskedEmail = (email: string | null): string | null =>
  email === null ? null : `${email.slice(0, 1)}***${email.slice(email.lastIndexOf('@'))}`;
