const ENOUGH = 3;

/** What the operator of a city sets for its pictures. */
export class CoverageConfig {
  constructor(
    /** A need with so many qualified providers has a choice. */
    readonly enough = ENOUGH,
  ) {}

  static fromEnvironment(env: NodeJS.ProcessEnv): CoverageConfig {
    const said = Number(env['COVERAGE_ENOUGH'] || ENOUGH);
    if (!Number.isInteger(said) || said < 2 || said > 50) throw new Error('COVERAGE_ENOUGH 应为 2 至 50 的整数');
    return new CoverageConfig(said);
  }
}
