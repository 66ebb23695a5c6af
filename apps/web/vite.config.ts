import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** One folder of static files, which the API serves beside /api: no other host, no inline script. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: 'chrome109',
    // Small files would become data: addresses, which the content security policy refuses for scripts and fonts.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
