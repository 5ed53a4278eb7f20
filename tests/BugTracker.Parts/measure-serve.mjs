// Measures bug-tracker serve: reports a second and their latency with concurrent writers on SQLite.
// usage: node measure-serve.mjs BUG_TRACKER [WRITERS] [REPORTS]
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';

const [program, writers = '50', reports = '10000'] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'measure'));
const server = spawn(program, ['serve', '--urls', 'http://127.0.0.1:0', '--data', path.join(folder, 'bugs.db'), '--rate-limit', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
const address = await new Promise(resolve => server.stdout.on('data', text => { const found = /listens on (\S+)/.exec(text); if (found) resolve(new URL(found[1])); }));
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(writers) });
const body = JSON.stringify({ title: 'A report of ordinary length', description: 'What happened and what was expected. '.repeat(20), tool: 'scaffold_view', version: '1.0.0', environment: 'linux-x64' });

const send = () => new Promise((resolve, reject) => {
  const started = performance.now();
  const request = http.request({ host: address.hostname, port: address.port, path: '/bugs', method: 'POST', agent, headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), 'Idempotency-Key': randomUUID() } }, answer => {
    answer.resume();
    answer.on('end', () => answer.statusCode === 201 ? resolve(performance.now() - started) : reject(new Error(`status ${answer.statusCode}`)));
  });
  request.on('error', reject);
  request.end(body);
});

async function run(count) {
  const times = [];
  let left = count;
  const started = performance.now();
  await Promise.all(Array.from({ length: Number(writers) }, async () => { while (left-- > 0) times.push(await send()); }));
  return { seconds: (performance.now() - started) / 1000, times: times.sort((a, b) => a - b) };
}

await run(1000);
const { seconds, times } = await run(Number(reports));
const at = share => times[Math.floor(times.length * share)].toFixed(1);
const memory = fs.readFileSync(`/proc/${server.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1] / 1024;
console.log(`${writers} writers: ${(times.length / seconds).toFixed(0)} reports/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, peak memory ${memory.toFixed(0)} MB`);
agent.destroy();
server.kill();
await new Promise(resolve => server.on('exit', resolve));
fs.rmSync(folder, { recursive: true });
