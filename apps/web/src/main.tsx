import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/Application';
import { rememberedPreferences } from './app/preferences';
import { startWords } from './app/words/i18n';
import './app/tokens.css';
import './ui/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await startWords(rememberedPreferences().language);
createRoot(root).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
