import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const drivers = [await import('typeorm/driver/mysql/MysqlDriver.js').catch(() => undefined)];
try {
  drivers.push(require('typeorm/driver/mysql/MysqlDriver.js'));
} catch {
  // There is the other.
}

// The house hands TypeORM a driver that gives up in time: without it the plain one is loaded, which never does.
for (const driver of drivers) {
  const { prototype } = driver?.MysqlDriver ?? { prototype: {} };
  const { loadDependencies } = prototype;
  prototype.loadDependencies = function load() {
    this.options = { ...this.options, driver: undefined };
    return loadDependencies.call(this);
  };
}
