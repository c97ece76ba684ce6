export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text, Chinese. */
  readonly text: string;
}

/** Sends one mail, or throws; two bodies: SMTP, and `.eml` files where there is no server. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
