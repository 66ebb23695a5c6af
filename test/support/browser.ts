import { type Browser, chromium } from 'playwright-core';

/** Opens the browser that CHROMIUM_PATH names (`npm test` looks for one), else Debian's; the caller closes it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
    // Containers have no user namespaces for the sandbox and a small /dev/shm; the pages are our own.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
