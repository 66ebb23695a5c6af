import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { RouterProvider } from 'react-router/dom';
import { useMedia } from '../ui/use-media';
import { PreferencesProvider, usePreferences } from './preferences';
import { queries } from './queries';
import { router } from './routes';
import { themeFor } from './theme';

/** Everything a page finds around itself. */
export const Application = () => (
  <QueryClientProvider client={queries}>
    <PreferencesProvider>
      <Themed />
    </PreferencesProvider>
  </QueryClientProvider>
);

const Themed = () => {
  const { language, textSize } = usePreferences();
  const narrow = useMedia('(max-width: 640px)');
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  return (
    <ConfigProvider
      locale={language === 'en' ? enUS : zhCN}
      theme={themeFor(textSize, narrow)}
      // antd would put a space between the two characters of a Chinese button.
      button={{ autoInsertSpace: false }}
    >
      <App message={{ maxCount: 2 }}>
        <RouterProvider router={router} />
      </App>
    </ConfigProvider>
  );
};
