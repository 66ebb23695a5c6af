import type { ThemeConfig } from 'antd';
import type { TextSize } from './preferences';

const FONT_SIZE: Record<TextSize, number> = { normal: 14, large: 16, huge: 18 };

/** antd in the colours of tokens.css; red is kept for what is overdue, refused or wrong. */
export const themeFor = (size: TextSize, narrow: boolean): ThemeConfig => ({
  token: {
    colorPrimary: '#1d4f91',
    colorLink: '#1d4f91',
    colorError: '#b3261e',
    colorSuccess: '#1b6e3c',
    colorWarning: '#b06f00',
    colorInfo: '#1d4f91',
    colorErrorBg: '#fdeeed',
    colorErrorBorder: '#eab8b4',
    colorSuccessBg: '#e9f6ee',
    colorSuccessBorder: '#a9d3b8',
    colorWarningBg: '#fff6e0',
    colorWarningBorder: '#e8c987',
    colorInfoBg: '#e8f0fa',
    colorInfoBorder: '#b3cbe8',
    colorText: '#1b2430',
    colorTextSecondary: '#4b5665',
    colorTextTertiary: '#5f6b7a',
    colorTextDescription: '#5f6b7a',
    colorTextPlaceholder: '#6b7683',
    colorBorder: '#c3ccd6',
    colorBorderSecondary: '#dfe4ea',
    borderRadius: 4,
    fontSize: FONT_SIZE[size],
    // A finger needs 44 px.
    controlHeight: narrow ? 44 : FONT_SIZE[size] * 2 + 6,
    fontFamily: 'inherit',
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    Segmented: { trackBg: '#e3e8ee', itemColor: '#4b5665' },
    Form: { verticalLabelPadding: '0 0 4px' },
  },
});
