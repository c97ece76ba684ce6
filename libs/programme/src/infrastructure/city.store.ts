import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { assessmentIn } from '../domain/assessment.js';
import { cityIn } from '../domain/city.js';
import type { City } from '../domain/city.js';
import { cityDataFlawed, cityMissing } from '../domain/programme.errors.js';
import { ProgrammeConfig } from './programme.config.js';

/** Every city's data, read and checked when the program starts: a flawed file stops it with a sentence. */
@Injectable()
export class CityStore {
  private readonly cities: ReadonlyMap<string, City>;
  private readonly city: string;

  constructor({ city, folder }: ProgrammeConfig) {
    const assessments = filesIn(join(folder, 'assessments'), assessmentIn);
    const editions = new Map([...assessments.values()].map((assessment) => [assessment.summary.edition, assessment]));
    this.cities = filesIn(folder, (file, content) => cityIn(file, content, editions));
    this.city = city;
    this.find();
  }

  /** By default the city that this house runs for. */
  find(city = this.city): City {
    const found = this.cities.get(city);
    if (!found) throw cityMissing(city, [...this.cities.keys()]);
    return found;
  }
}

/** By the name of the file, without its ending. */
function filesIn<T>(folder: string, read: (file: string, content: unknown) => T): ReadonlyMap<string, T> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [file.slice(0, -'.json'.length), read(file, contentOf(folder, file))]));
}

function contentOf(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
  } catch (error) {
    throw cityDataFlawed(file, [`不是可读的 JSON：${error instanceof Error ? error.message : String(error)}`]);
  }
}
