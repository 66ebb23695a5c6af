import type { Command, CommanderError } from 'commander';
import type { Terminal } from './terminal';

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Help in Chinese, help to the output, errors left to `sayMisuse`. */
export const speakChinese = (command: Command, terminal: Terminal): Command =>
  command
    .exitOverride()
    .helpOption('-h, --help', '显示帮助')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description }) => description,
    })
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.say(text.trimEnd()),
      outputError: () => undefined,
    });

const MISUSES: Record<string, string> = {
  'commander.unknownCommand': '没有这个命令',
  'commander.unknownOption': '没有这个选项',
  'commander.missingArgument': '缺少要读的文件',
  'commander.optionMissingArgument': '选项后面缺少内容',
  'commander.excessArguments': '一次只读一个文件',
  'commander.invalidArgument': '选项的内容不对',
  'commander.help': '请写明命令',
};

/** What was wrong in the command line, in one sentence, with the words that were wrong. */
export const sayMisuse = (error: CommanderError): string => {
  const quoted = [...error.message.matchAll(/'([^']*)'/gu)].map(([, words]) => words).join('、');
  const allowed = /Allowed choices are (?<choices>.+)\.$/u.exec(error.message)?.groups?.choices;
  const own = /invalid\. (?<reason>\P{ASCII}.*)$/u.exec(error.message)?.groups?.reason;
  const detail = own ?? (allowed && `可用：${allowed}`);
  return `${MISUSES[error.code] ?? '命令行不对'}${quoted && `：${quoted}`}${detail ? `（${detail}）` : ''}。运行 duban help 查看用法。`;
};
