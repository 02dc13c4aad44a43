/** Finds a Chromium for the tests: CHROMIUM_PATH, a system one, Playwright's own, or Debian's package when root. Prints its path. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser that is there, or null. */
function found() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return SYSTEM.find((path) => existsSync(path)) ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);
}

function attempt(command, args) {
  console.error(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

let path = found();
if (!path) {
  if (!attempt(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']) && process.getuid?.() === 0) {
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  path = found();
}
if (!path) {
  console.error('No Chromium was found or could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH.');
  process.exit(1);
}
console.log(path);
