import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'request.lua');

/** As many requests as 16 connections carry. Anything but 2xx and 3xx is an error: a broken run must not pass for a fast one. */
export function wrk(seconds, address, method, path, cookies = '', encoding = '', ...bodies) {
  const options = ['--threads', '1', '--connections', '16', '--duration', `${seconds}s`, '--timeout', '20s', '--latency', '--script', script];
  const text = execFileSync('wrk', [...options, address, '--', method, path, cookies, encoding, ...bodies], { encoding: 'utf8' });
  if (/Socket errors|Non-2xx/.test(text)) throw new Error(`${method} ${path}:\n${text}`);
  const figure = pattern => pattern.exec(text)[1];
  return { answers: Number(figure(/(\d+) requests in/)), rate: Number(figure(/Requests\/sec: +([\d.]+)/)), p50: figure(/50% +(\S+)/), p99: figure(/99% +(\S+)/) };
}
