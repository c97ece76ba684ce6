const ENOUGH = 3;

/** What the operator of a city sets for its pictures. */
export class CoverageConfig {
  constructor(
    /** A need with so many qualified providers has a choice. */
    readonly enough = ENOUGH,
    /** A provider that has not declared its free capacity is counted with so many places, and said to be. */
    readonly unknownPlaces = 0,
  ) {}

  static fromEnvironment(env: NodeJS.ProcessEnv): CoverageConfig {
    const said = Number(env['COVERAGE_ENOUGH'] || ENOUGH);
    if (!Number.isInteger(said) || said < 2 || said > 50) throw new Error('COVERAGE_ENOUGH 应为 2 至 50 的整数');
    const places = Number(env['COVERAGE_UNKNOWN_PLACES'] || 0);
    if (!Number.isInteger(places) || places < 0 || places > 1_000)
      throw new Error('COVERAGE_UNKNOWN_PLACES 应为 0 至 1000 的整数');
    return new CoverageConfig(said, places);
  }
}
