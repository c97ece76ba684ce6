/** Words that mean one thing, a group a line. Part of the weights, because scores rest on them. */
const GROUPS = `
OEE 设备综合效率 综合效率
MES 制造执行系统 生产执行系统
ERP 企业资源计划 企业资源管理
WMS 仓储管理系统 仓库管理系统
PLM 产品生命周期管理
PDM 产品数据管理
APS 高级排程 高级计划与排程 高级计划排程
QMS 质量管理系统
LIMS 实验室信息管理系统 实验室管理系统
SRM 供应商关系管理 供应商管理系统
CRM 客户关系管理
EMS 能源管理系统 能耗管理系统
EAM 设备资产管理 设备管理系统
SCADA 数据采集与监控 数据采集与监视控制
DCS 集散控制系统 分散控制系统
PLC 可编程控制器 可编程逻辑控制器
BOM 物料清单
SPC 统计过程控制 过程统计控制
CAPP 计算机辅助工艺 工艺设计系统
CAD 计算机辅助设计
TPM 全员生产维护
EHS 安环 安全环保 环境健康安全
BI 商业智能
OA 办公自动化 协同办公系统
HR 人力资源
AGV 自动导引车 搬运机器人 无人搬运车
RFID 射频识别 电子标签
IOT 物联网
AI 人工智能
SOP 作业指导书 标准作业程序
ANDON 安灯
EBR 电子批记录
GMP 药品生产质量管理规范
追溯 溯源
排产 排程
点检 巡检
报工 工序汇报
在制品 WIP
能耗 用能 能源消耗
备件 备品备件
联网 数采 数据采集
对账 账务核对
驾驶舱 数据大屏 可视化看板
`;

export const SYNONYMS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
