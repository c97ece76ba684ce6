/** The name of a block, and back. */
export interface Block {
  readonly industry: string;
  readonly scenario: string;
  readonly districtCode: string;
}

export const blockOf = ({ industry, scenario, districtCode }: Block): string =>
  [industry, scenario, districtCode].join('|');

export function partsOf(block: string): Block {
  const [industry = '', scenario = '', districtCode = ''] = block.split('|');
  return { industry, scenario, districtCode };
}
