import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CityStore } from './city.store.js';
import { ProgrammeConfig } from './programme.config.js';

const { folder: committed } = ProgrammeConfig.fromEnvironment({});

describe('the data of cities', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cities-'));
    cpSync(committed, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (city = 'changchun') => new CityStore(new ProgrammeConfig(city, folder));
  type Json = Record<string, unknown>;
  const edit = (file: string, change: (data: Json) => void) => {
    const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
    change(data);
    writeFileSync(join(folder, file), JSON.stringify(data));
  };

  it('hold Changchun: industries, districts, sixteen scenarios in four families, ten of them binding, seven batches', () => {
    const { programme, editions } = open().find();
    expect(programme.industries.map(({ code }) => code)).toEqual(['AUTO', 'RAIL', 'ELEC', 'PHAR']);
    expect(programme.families.map(({ code }) => code)).toEqual([
      'LIFECYCLE',
      'PRODUCTION',
      'SUPPLY',
      'DECISION',
      'OTHER',
    ]);
    expect(programme.scenarios.map(({ code }) => code)).toEqual(
      Array.from({ length: 16 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`),
    );
    const perFamily = programme.families.map(
      ({ code }) => programme.scenarios.filter(({ family }) => family === code).length,
    );
    expect(perFamily).toEqual([4, 6, 2, 4, 0]);
    expect(programme.scenarios.filter(({ binding }) => binding)).toHaveLength(10);
    expect(programme.batches.map(({ code }) => code)).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7']);
    expect(programme.districts.filter(({ verified }) => verified)).toHaveLength(15);
    expect(programme.districts.filter(({ verified }) => !verified).every(({ kind }) => kind === 'zone')).toBe(true);
    expect(editions.map(({ code }) => code)).toContain('CC-2024-12-19');
  });

  it('keep with each value its clause and source, also where an edition takes it over from the one it amends', () => {
    const [seed, , third] = open().find().editions;
    expect(seed?.window.from).toEqual({ value: '2023-12-29', clause: '四（三）', source: 'S1' });
    expect(third?.subsidy.capYuan).toEqual({ value: '500000.00', clause: '二', source: 'S3', note: '累计' });
    expect(third?.deadlines.acceptedBy).toMatchObject({ value: '2025-10-31', source: 'S2' });
    expect(third?.papers.copies).toEqual(seed?.papers.copies);
  });

  it('keep unknown what no source says', () => {
    const { programme, editions } = open().find();
    expect(programme.batches.every(({ publishedOn }) => publishedOn === null)).toBe(true);
    expect(editions.find(({ code }) => code === 'CC-B7')?.subsidy.shareBasisPoints.value).toBeNull();
  });

  it('name every flaw at once, in a sentence', () => {
    edit('changchun.json', (data) => {
      data['industries'] = [...(data['industries'] as Json[]), { code: 'AUTO', name: '', shortName: '汽车' }];
      data['contact'] = [];
      const [seed] = data['editions'] as { rules: Record<string, Json> }[];
      if (!seed) throw new Error('no edition');
      seed.rules['window.from'] = { value: '2023-12-32', clause: '四（三）', source: 'S9' };
      delete seed.rules['papers.copies'];
    });
    expect(() => open()).toThrow(
      expect.objectContaining({
        code: 'PROGRAMME.CITY_DATA_FLAWED',
        message: expect.stringContaining('城市数据 changchun.json 有'),
        refusals: expect.arrayContaining(
          [
            '整个文件 有不认识的字段 contact',
            'industries[4].name 应为文字',
            '整个文件 细分行业 AUTO 重复',
            'editions[0].rules.window.from.value 应为 YYYY-MM-DD 的日期',
            'editions[0] 没有写明 papers.copies（不知道就写 null）',
          ].map((message) => expect.objectContaining({ message })),
        ),
      }),
    );
  });

  it('are refused where a file is no JSON, or an assessment lacks a level', () => {
    edit('assessments/2024.json', (data) => {
      const [design] = data['scenarios'] as { levels: Json }[];
      delete design?.levels['3'];
    });
    expect(() => open()).toThrow(/2024\.json 有 1 处错误：scenarios\[0\]\.levels\.3 应为文字/);
    writeFileSync(join(folder, 'assessments/2024.json'), '{');
    expect(() => open()).toThrow(/不是可读的 JSON/);
  });

  it('are refused for a city that is not there', () => {
    expect(() => open('shenyang')).toThrow('没有城市“shenyang”的数据，现有：changchun');
  });
});
