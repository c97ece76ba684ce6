import { ConsoleLogger } from '@nestjs/common';
import type { LogLevel } from '@nestjs/common';
import type { AppConfig } from '../config/app.config.js';

const LEVELS: LogLevel[] = ['log', 'warn', 'error', 'fatal'];

/** Lines for a person at a desk, JSON for machines in production. */
export const houseLogger = ({ production }: AppConfig) =>
  new ConsoleLogger({ logLevels: LEVELS, json: production, flattenParams: true });
