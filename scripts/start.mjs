/** `npm start`: installs what is missing, builds the site and serves it with working search. */
import { spawn } from 'node:child_process';
import { install, root, script } from './prepare.mjs';

const port = process.env.PORT ?? '4321';
const host = process.env.HOST ?? '127.0.0.1';
install();
script('build');
console.log(`\nThe site is at http://${host}:${port}/  (Ctrl+C stops it)\n`);
const server = spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'preview', '--', '--host', host, '--port', port], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
