const WORDS = `
  需求 需要 希望 要求 目标 目前 现有 解决 问题 实现 达到 提升 提高 优化
  能够 可以 通过 利用 进行 及其 以及 主要 相关 基于 开发 研究 研发 设计
  技术 关键 应用 系统 平台 管理 建设 改造 升级 示范 推广 产业化 项目 方法
  企业 公司 生产 产品 制造 加工 工艺 制备 设备 装备 材料 新型 高效 综合
  智能 数字化 信息化 方案 功能 支持 提供 服务 能力 水平 情况 我们 我司 本厂
`;

/** What needs of every kind say: it tells hardly any listing from another. Part of the weights. */
export const GENERIC_WORDS: readonly string[] = WORDS.trim().split(/\s+/);
