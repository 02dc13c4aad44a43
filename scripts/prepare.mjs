/**
 * Installs what is missing, with whatever Node started this (20 or newer). The `node` package it installs gives every later command Node 24.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed-lock');
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command in the project; stops this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Runs one of the project's npm scripts, which use the Node of node_modules. */
export function script(name, ...args) {
  run(npm, ['run', '--silent', name, ...(args.length ? ['--', ...args] : [])]);
}

/** Installs the packages of the lock when they are not there yet; says so when the install changed the lock. */
export function install() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && statSync(join(root, 'node_modules')).isDirectory()) return;
  console.log('Installing packages…');
  run(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  const after = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (after !== lock) {
    console.error('npm install changed package-lock.json: commit the lock that belongs to package.json.');
    process.exit(1);
  }
  writeFileSync(stamp, after);
}
