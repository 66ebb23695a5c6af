import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/** Refuses a port that cannot be listened on, before minutes are spent on anything else. */
export function checkPort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) => reject(new Refusal(sentence(code, host, port))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function sentence(code, host, port) {
  switch (code) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被占用：请停止占用它的程序，或换一个端口启动，例如 PORT=${port + 1} npm start。`;
    case 'EACCES':
      return `没有权限使用端口 ${port}：请换一个 1024 以上的端口，例如 PORT=3000 npm start。`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST 设为“${host}”，但它不是本机的地址。`;
    default:
      return `不能在 ${host}:${port} 上提供服务（${code}）。`;
  }
}
