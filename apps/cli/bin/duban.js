#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '..', '..', '..', 'dist', 'apps', 'cli', 'src', 'main.js');
if (existsSync(built)) {
  require(built).main(require('../../../package.json').version);
} else {
  console.error('duban 还没有编译：请先在项目目录运行 npm install 和 npm run build。');
  process.exitCode = 1;
}
