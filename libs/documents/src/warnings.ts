import type { DocumentWarning, WarningCode } from './contract';

const WARNING_MESSAGES: Record<WarningCode, string> = {
  contents_left_out: '目录没有读入。',
  running_heads_left_out: '各页重复的页眉、页脚和页码没有读入。',
  pages_without_text: '有的页面是图片，上面的文字没有读入。',
  merged_cells_repeated: '表格中合并的单元格，其内容已写入所合并的各行。',
  pictures_not_read: '文件里有图片，图片上的文字没有读入。',
  recognised: '文字由图片识别而来，请对照原件核对。',
  recognised_unsure: '识别把握不大的地方，请重点核对。',
  embedded_left_out: '文件里嵌入的其他文件没有读入。',
};

/** A warning with its sentence; `detail` stands before the full stop. */
export const warning = (code: WarningCode, detail = ''): DocumentWarning => ({
  code,
  message: WARNING_MESSAGES[code].replace(/。$/u, `${detail}。`),
});
