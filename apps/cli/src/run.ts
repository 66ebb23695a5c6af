import { FAULTS, QUALITIES, TEXT_ENCODINGS } from '@duban/extraction';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { resolve } from 'node:path';
import { readLeast, readMost } from './asked-figures';
import { isCalendarDay } from './calendar-day';
import { CommandFailed, EXIT } from './command-failed';
import { answerDeadlines } from './deadlines-command';
import { evaluateFolder, SCORE_FORMATS, type EvalOptions } from './eval-command';
import { FORMATS, parseFile, type ParseOptions } from './parse-command';
import { askQuestions, type QuestionsOptions } from './questions-command';
import type { Terminal } from './terminal';
import { checkUnits } from './units-file';
import { sayMisuse, speakChinese } from './usage';

/** Runs `duban` and returns its exit code: 0 done, 1 error, 2 wrong usage, 3 done but questions remain. */
export const run = async (args: readonly string[], terminal: Terminal, version: string): Promise<number> => {
  let code: number = EXIT.done;
  const program = createProgram(terminal, version, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommandFailed) {
      terminal.say(error.message);
      return error.exitCode;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.done;
    terminal.say(sayMisuse(error));
    return EXIT.misused;
  }
};

const createProgram = (terminal: Terminal, version: string, ended: (code: number) => void): Command => {
  const program = speakChinese(new Command('duban'), terminal)
    .description('把政府报告、会议纪要中的部署读成拟办事项：责任单位、完成时限，附原文出处')
    .version(version, '-V, --version', '显示版本')
    .helpCommand('help [命令]', '显示命令的帮助')
    .usage('<命令> [选项]');
  addReadingCommands(program, terminal, ended);
  speakChinese(program.command('deadlines'), terminal)
    .description('读出句子中的时限：每行 {id, sentence, today}，答 {id, results}')
    .usage('[file]')
    .argument('[file]', 'JSONL 文件，不写则读标准输入', '-')
    .action(async (file: string) => ended(await answerDeadlines(file, terminal)));
  const evaluation = speakChinese(program.command('eval'), terminal)
    .description('对照答案给读取打分：文件夹里每份报告是 NAME.txt，答案是 NAME.json')
    .usage('<dir> [选项]')
    .argument('<dir>', '存放报告和答案的文件夹')
    .addOption(
      new Option('--format <format>', '输出格式：table 表格（不写即此）、json')
        .choices(SCORE_FORMATS)
        .default('table', 'table'),
    )
    .option('--misses', '列出每一处不同：原句、应为什么、读作什么')
    .addOption(
      new Option(
        '--min <figures>',
        `指标的下限，如 directives=0.9,news.owners=0.93（${QUALITIES.join('、')}）`,
      ).argParser(readLeast),
    )
    .addOption(
      new Option('--max <figures>', `差错的上限，如 inventedDates=0（${FAULTS.join('、')}）`).argParser(readMost),
    );
  evaluation.action(async (folder: string) =>
    ended(await evaluateFolder(folder, evaluation.opts<EvalOptions>(), terminal)),
  );
  const units = speakChinese(program.command('units'), terminal)
    .description('单位名录')
    .usage('<命令>')
    .helpCommand('help [命令]', '显示命令的帮助');
  speakChinese(units.command('check'), terminal)
    .description('检查单位名录：重名、重复的简称、找不到的上级；有冲突时以 1 结束')
    .usage('<file>')
    .argument('<file>', 'JSON、JSONL、CSV，或每行一个单位')
    .action(async (file: string) => ended((await checkUnits(file, terminal)) ? EXIT.done : EXIT.failed));
  addAuditCommand(program, terminal, ended);
  return program;
};

/** The trail is in the server's database: the server's own program verifies it. */
const addAuditCommand = (program: Command, terminal: Terminal, ended: (code: number) => void): void => {
  const audit = speakChinese(program.command('audit'), terminal)
    .description('操作记录')
    .usage('<命令>')
    .helpCommand('help [命令]', '显示命令的帮助');
  const verify = speakChinese(audit.command('verify'), terminal)
    .description('核验操作记录有没有被改动：完整以 0 结束，不完整以 1 结束，不能核验以 2 结束')
    .usage('[选项]')
    .option('--head <file...>', '另存的链头（邮件或另一系统收到的），可给多个文件');
  verify.action(async () => {
    const { head = [] } = verify.opts<{ head?: string[] }>();
    const heads = head.flatMap((file) => ['--head', resolve(file)]);
    ended(await terminal.runServerProgram('audit', ['verify', ...heads]));
  });
};

/** What both commands on a report are told: the report, its day, the units, its encoding. */
const readingCommand = (program: Command, name: string, terminal: Terminal): Command =>
  speakChinese(program.command(name), terminal)
    .usage('<file> [选项]')
    .argument('<file>', '报告文件：docx、doc、wps、pdf、html 或纯文本；- 表示标准输入')
    .addOption(new Option('--date <yyyy-mm-dd>', '报告的发表或印发日期，相对时限由此起算').argParser(readDay))
    .option('--units <file>', '单位名录（JSON、JSONL、CSV，或每行一个单位、逗号后是简称）')
    .addOption(
      new Option(
        '--encoding <encoding>',
        '文本的编码（utf-8、gb18030、big5、utf-16le、utf-16be），不写则自动识别',
      ).choices(TEXT_ENCODINGS),
    );

const addReadingCommands = (program: Command, terminal: Terminal, ended: (code: number) => void): void => {
  const parse = readingCommand(program, 'parse', terminal)
    .description('读一份报告，列出拟办事项')
    .addOption(
      new Option('--format <format>', '输出格式：table 表格（不写即此）、json、jsonl（一行一条）、csv（用 Excel 打开）')
        .choices(FORMATS)
        .default('table', 'table'),
    )
    .option('--text-out <file>', '把读出的文字另存为文本文件；结果中的位置指的就是这份文字')
    .option('--explain', '在消息中说明每条的依据、推导，以及没有采用的句子');
  parse.action(async (file: string) => ended(await parseFile(file, parse.opts<ParseOptions>(), terminal)));
  const questions = readingCommand(program, 'questions', terminal)
    .description('列出一份报告中有待明确之处，供会议的组织者填写')
    .option('--docx <file>', '存为 Word 文件，不写则输出文字');
  questions.action(async (file: string) =>
    ended(await askQuestions(file, questions.opts<QuestionsOptions>(), terminal)),
  );
};

const readDay = (words: string): string => {
  if (!isCalendarDay(words)) throw new InvalidArgumentError('应是存在的日期，写作 yyyy-mm-dd');
  return words;
};
