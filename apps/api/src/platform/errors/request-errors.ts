import { defineErrors } from '@duban/supervision';

/** What is wrong with a request before any rule of the office has been asked. */
export const REQUEST_ERRORS = defineErrors('request', {
  invalid: { kind: 'invalid', message: '请求内容有误' },
  malformed: { kind: 'invalid', message: '请求格式无法识别' },
  unknown_route: { kind: 'not_found', message: '没有这个地址' },
  too_large: { kind: 'too_large', message: '请求内容过大' },
  unsupported_media: { kind: 'unsupported', message: '不支持这种内容类型' },
  cross_site: { kind: 'forbidden', message: '拒绝来自其他网站的请求' },
});

export const SERVER_ERRORS = defineErrors('server', {
  unavailable: { kind: 'unavailable', message: '服务暂时不可用，请稍后再试' },
  busy: { kind: 'unavailable', message: '系统正忙，请稍后再试' },
});

export const VERSION_ERRORS = defineErrors('version', {
  missing: { kind: 'version_missing', message: '缺少 If-Match，请先读取最新内容' },
  stale: { kind: 'version_stale', message: '内容已被他人修改，请刷新后重试' },
});
