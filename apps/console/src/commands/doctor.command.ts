import { VerifyIndex } from '@app/adaptation/application/verify-index.query.js';
import type { IndexParity } from '@app/adaptation/published/index-parity.summary.js';
import { houseActor } from '@app/kernel/actor.js';
import { DomainError, refused } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { bad, doubtful, good } from '@app/platform/doctor/finding.js';
import type { Finding } from '@app/platform/doctor/finding.js';
import { examineMachine } from '@app/platform/doctor/machine-doctor.js';
import { PlatformDoctor } from '@app/platform/doctor/platform-doctor.js';
import { SearchEngine } from '@app/search/published/search-engine.port.js';
import type { Command, Tools } from './command.js';
import { paritySaid } from './parity-said.js';
import { askRunningApi } from './running-api.js';

const marks = { good: '正常', doubtful: '注意', bad: '有误' } as const;

export const doctor: Command = {
  usage: '',
  help: '检查本机、密钥、数据库（设置、结构、备份）、Redis、检索服务与索引，逐项说明如何处理；有误时退出码为 1',
  words: [0, 0],
  async run(tools) {
    const findings = [...(await examineMachine(tools.config)), ...(await examineRooms(tools))];
    const lines = findings.map(
      ({ what, state, found, mend }) => `${marks[state]}  ${what}：${found}${mend ? `\n      → ${mend}` : ''}`,
    );
    const wrong = findings.filter(({ state }) => state === 'bad');
    const text = lines.join('\n');
    if (wrong.length === 0) return { json: { findings }, text };
    const refusals = wrong.map(({ what, found, mend = '' }) => ({
      code: 'DOCTOR.BAD',
      field: what,
      message: `${found}：${mend}`,
    }));
    throw refused('DOCTOR.BAD', `${text}\n有 ${wrong.length} 项需要处理`, refusals);
  },
};

/** A database that cannot be opened is a finding like any other. */
async function examineRooms(tools: Tools): Promise<Finding[]> {
  try {
    const rooms = await tools.rooms();
    const platform = await rooms.get(PlatformDoctor).examine();
    // An index of tables that are not there is no question.
    const hasTables = platform.every(({ what, state }) => what !== '数据库结构' || state !== 'bad');
    return [...platform, ...(await examineSearch(tools, rooms.get(SearchEngine), hasTables))];
  } catch (error) {
    const found = error instanceof DomainError ? error.message : String(error);
    return [bad('数据库', found, '请按提示处理后再次执行 console doctor')];
  }
}

async function examineSearch(tools: Tools, engine: SearchEngine, hasTables: boolean): Promise<Finding[]> {
  const isOwn = engine.kind === 'embedded';
  const { status, version, detail } = await engine.health();
  if (status === 'down') {
    return [
      bad(
        '检索服务',
        `没有应答${detail ? `：${detail}` : ''}`,
        '请启动 Meilisearch 并核对 MEILI_HOST 和密钥；其间由数据库代答',
      ),
    ];
  }
  const service = isOwn ? good('检索', '进程内的检索引擎') : good('检索服务', `Meilisearch ${version ?? ''}`);
  if (!hasTables) return [service];
  const parities = await (isOwn ? askRunning(tools) : ask(tools));
  if (!parities) return [service, doubtful('索引', '没有运行中的服务可以核对', '服务启动时会自动建立索引')];
  const { flaws, text } = paritySaid(parities);
  if (flaws.length === 0)
    return [service, good('索引', `与数据库一致（${parities.map(({ rows }) => rows).join(' + ')} 条）`)];
  return [
    service,
    bad('索引', `与数据库有 ${flaws.length} 处不一致\n${text}`, '会自动愈合；若一直如此，请执行 console reindex'),
  ];
}

const ask = async (tools: Tools): Promise<readonly IndexParity[]> =>
  (await tools.rooms()).get(VerifyIndex).execute(Scope.of(houseActor));

const askRunning = (tools: Tools) => askRunningApi<IndexParity[]>(tools.config, 'verify-index').catch(() => undefined);
