import { type Browser, chromium } from 'playwright-core';

/** Opens Debian's Chromium, or the one that CHROMIUM_PATH names; the caller closes it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    // Containers have no user namespaces for the sandbox and a small /dev/shm; the pages are our own.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
