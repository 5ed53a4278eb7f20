// Measures a generated application that is scaffolded, built and started as its owner would: list, create and sign-in
// with 16 connections of wrk, and the processor time that the application takes for an answer.
// usage: node measure.mjs GOMCP [SECONDS] [POSTGRES_DSN]     on Linux, with Go and wrk
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Visitor } from './visitor.mjs';
import { wrk } from './wrk.mjs';

const [program, seconds = '10', postgres] = process.argv.slice(2);
const gomcp = path.resolve(program);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'load'));
const project = path.join(folder, 'supplies');
const address = 'http://127.0.0.1:18080';
const products = 1000;
const password = 'three unrelated words';

/** The seconds of processor time that a process has had. */
function processorTime(pid) {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function start(environment) {
  const log = fs.openSync(path.join(folder, 'log'), 'a');
  const app = spawn(path.join(folder, 'web'), { cwd: project, env: environment, stdio: ['ignore', log, log] });
  for (let i = 0; i < 100; i++) {
    if (await fetch(`${address}/readyz`).then(answer => answer.ok, () => false)) return app;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(fs.readFileSync(path.join(folder, 'log'), 'utf8'));
}

async function fill(visitor) {
  for (let i = 0; i < 10; i++) await visitor.create('/categories', { name: `Category ${i}` });
  for (let i = 0; i < products; i++) {
    await visitor.create('/products', {
      name: `Product ${i}`, sku: `SKU-${i}`, price: `${i % 97}.50`, stock: i % 50, status: ['draft', 'live', 'sold_out'][i % 3],
      description: 'Made of oak, oiled twice.', category_id: (i % 10) + 1,
    });
  }
}

async function measure(database, dsn) {
  const environment = {
    ...process.env, APP_ENV: 'production', SERVER_ADDRESS: address.slice('http://'.length), DB_DSN: dsn, SESSION_SECRET: randomBytes(32).toString('hex'),
    SESSION_SECURE: 'false', TRUSTED_PROXIES: '127.0.0.1', // wrk speaks plain http, and plays many people
  };
  const admin = (...args) => execFileSync(path.join(folder, 'admin'), args, { cwd: project, env: environment, encoding: 'utf8' });
  admin('migrate', 'up');
  const oneTime = printed => /one-time password: +(\w+)/.exec(printed)[1];
  const first = oneTime(admin('create-admin', 'maren@example.com', 'Maren Aalto'));
  const app = await start(environment);
  try {
    const maren = new Visitor(address);
    await maren.submit('/login', { email: 'maren@example.com', password: first });
    await maren.submit('/profile/password', { current_password: first, password, password_again: password });
    await fill(maren);
    const stranger = new Visitor(address);
    const form = (token, fields) => new URLSearchParams({ csrf_token: token, ...fields }).toString().replaceAll('%7B', '{').replaceAll('%7D', '}');
    const create = form(await maren.token('/products/new'), { name: 'Oat mug', sku: 'NEW-{n}', price: '12.50', stock: '5', status: 'live', description: '', category_id: '1' });
    const passwords = [1, 2, 3, 4].map(n => oneTime(admin('create-user', `person${n}@example.com`)));
    const logins = await stranger.token('/login').then(token => passwords.map((own, n) => form(token, { email: `person${n + 1}@example.com`, password: own })));

    const row = (what, ...request) => {
      const before = processorTime(app.pid);
      const result = wrk(seconds, address, ...request);
      const each = (processorTime(app.pid) - before) * 1000 / result.answers;
      console.log(`| ${database} | ${what} | ${result.rate.toFixed(0)} | ${result.p50} | ${result.p99} | ${each.toFixed(2)} ms |`);
    };
    wrk(2, address, 'GET', '/products'); // warms up
    row('list, visitor', 'GET', '/products');
    row('list, signed in', 'GET', '/products', maren.cookies);
    row('list, visitor, compressed', 'GET', '/products', '', 'gzip');
    row('create', 'POST', '/products', maren.cookies, '', create);
    row('sign in', 'POST', '/login', stranger.cookies, '', ...logins); // an account takes eight attempts at once
  } finally {
    app.kill();
    await once(app, 'exit');
  }
}

fs.writeFileSync(path.join(folder, 'request.json'), fs.readFileSync(path.join(import.meta.dirname, 'request.json')));
execFileSync(gomcp, ['tool', 'scaffold_project', '--json', 'request.json'], { cwd: folder });
execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', `${folder}/`, './cmd/...'], { cwd: project, env: { ...process.env, CGO_ENABLED: '0' } });
console.log('| database | | answers a second | p50 | p99 | processor time of the application |\n|---|---|---|---|---|---|');
await measure('SQLite', path.join(folder, 'app.db'));
if (postgres) await measure('PostgreSQL', postgres);
fs.rmSync(folder, { recursive: true });
