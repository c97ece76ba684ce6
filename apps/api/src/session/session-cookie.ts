import type { AppConfig } from '@app/platform/config/app.config.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';

/** `__Host-` binds it to this host and to TLS; a desk without TLS, which serves itself alone, cannot have that. */
const nameOf = ({ production }: AppConfig) => (production ? '__Host-shipei' : 'shipei');
const options = ({ production }: AppConfig) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: production }) as const;

export const tokenIn = ({ cookies }: FastifyRequest, config: AppConfig): string | undefined => cookies[nameOf(config)];

/** Ends with the browser; how long it is good for is the session's to say. */
export const giveToken = (reply: FastifyReply, config: AppConfig, token: string) =>
  void reply.setCookie(nameOf(config), token, options(config));

export const takeToken = (reply: FastifyReply, config: AppConfig) =>
  void reply.clearCookie(nameOf(config), options(config));
