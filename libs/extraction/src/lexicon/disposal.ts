import { anyOf } from './any-of';

/** Behind these words 将 tells what somebody means to do: «将组织», «将于年底». */
const MEANS = anyOf(`
  于 在 对 会 按 以 从 视 根据 通过 结合 继续 进一步 组织 开展 适时 全力 全面 认真 积极 不断 持续 加强 加大 加快 及时 定期 不定期 陆续 同步
  立即 统筹 采取 严格 严肃 抽调 抽查 派出 派员 邀请 联合 会同 成立 建立 印发 举办 召开 推进 推动 实施 启动 完成 进行 安排 牵头 负责 跟踪
`);
const DISPOSALS = anyOf(`
  纳入 列入 录入 计入 转入 并入 归入 融入 作为 列为 定为 转为 改为 分解 细化 落实到 报送 上报 报[市区县省镇乡] 提交 移交 移送 交由 拨付
  拨至 下达 公布 公示 通报 反馈 发至 送至 送达 传达 推送 汇总 延长 压缩 压减 缩短 控制在 贯穿 摆[上在] 放在 挂钩 开放 告知 抄送 存档
  归档 用于
`);

/** «将经费纳入预算», «将名单报县政府»: what is done with a thing; to be put into a larger pattern. */
export const DISPOSES = `将(?!${MEANS})(?=[^，。；：！？]{2,28}?${DISPOSALS})`;
