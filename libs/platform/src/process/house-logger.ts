import type { LogLevel } from '@nestjs/common';
import type { AppConfig } from '../config/app.config.js';
import { MaskedLogger } from './masked-logger.js';

const LEVELS: LogLevel[] = ['log', 'warn', 'error', 'fatal'];

/** Lines for a person at a desk, JSON for machines in production. */
export const houseLogger = ({ production }: Pick<AppConfig, 'production'>) =>
  new MaskedLogger({ logLevels: LEVELS, json: production, flattenParams: true });
