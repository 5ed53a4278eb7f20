// Measures the function: start, first call with and without warm-up, warm calls, memory. Needs a DynamoDB at ENDPOINT.
// Lambda starts a function with a whole processor and gives it a share by its memory afterwards: 128 MB are 7 of 100.
// usage: node measure-lambda.mjs BOOTSTRAP ENDPOINT [SHARE]
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';

const [bootstrap, endpoint, share = '1'] = process.argv.slice(2);
const table = `measure-${randomUUID()}`;
const text = name => ({ AttributeName: name, AttributeType: 'S' });
const key = (name, type) => ({ AttributeName: name, KeyType: type });
const created = await fetch(endpoint, {
  method: 'POST',
  headers: { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': 'DynamoDB_20120810.CreateTable', 'X-Amz-Date': '20300101T000000Z', Authorization: 'AWS4-HMAC-SHA256 Credential=local/20300101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=00' },
  body: JSON.stringify({ TableName: table, BillingMode: 'PAY_PER_REQUEST', AttributeDefinitions: ['id', 'status', 'created_at'].map(text), KeySchema: [key('id', 'HASH')], GlobalSecondaryIndexes: [{ IndexName: 'status-created_at-index', KeySchema: [key('status', 'HASH'), key('created_at', 'RANGE')], Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['title', 'tool', 'version', 'closed_at', 'resolution'] } }] }),
});
if (!created.ok) throw new Error(await created.text());

class Instance {
  async start(variables) {
    this.queue = [];
    this.server = http.createServer((request, response) => {
      if (request.url.endsWith('/next')) {
        this.ready?.(performance.now() - this.started);
        this.waiting = response;
        this.pump();
        return;
      }
      const chunks = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => { response.writeHead(202).end(); this.current({ ms: performance.now() - this.sent, body: Buffer.concat(chunks).toString() }); });
    });
    await new Promise(resolve => this.server.listen(0, '127.0.0.1', resolve));
    this.started = performance.now();
    const init = new Promise(resolve => { this.ready = resolve; });
    this.child = spawn(bootstrap, [], { stdio: 'ignore', env: { AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${this.server.address().port}`, AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128', AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', TABLE_NAME: table, AWS_ENDPOINT_URL_DYNAMODB: endpoint, ...variables } });
    const ms = await init;
    if (Number(share) < 1) this.slow();
    return ms;
  }
  // Stops the process for most of each tenth of a second.
  slow() {
    let runs = true;
    const turn = () => {
      if (this.child.exitCode !== null || this.stopped) return;
      runs = !runs;
      this.child.kill(runs ? 'SIGCONT' : 'SIGSTOP');
      setTimeout(turn, 100 * (runs ? Number(share) : 1 - Number(share)));
    };
    turn();
  }
  pump() {
    if (!this.waiting || this.queue.length === 0) return;
    const { event, done } = this.queue.shift();
    const response = this.waiting;
    this.waiting = null;
    this.current = done;
    this.sent = performance.now();
    response.writeHead(200, { 'Lambda-Runtime-Aws-Request-Id': randomUUID(), 'Lambda-Runtime-Deadline-Ms': String(Date.now() + 30000) }).end(event);
  }
  call(event) { return new Promise(done => { this.queue.push({ event: JSON.stringify(event), done }); this.pump(); }); }
  memory() { return fs.readFileSync(`/proc/${this.child.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1] / 1024; }
  async stop() { this.stopped = true; const gone = new Promise(resolve => this.child.on('exit', resolve)); this.child.kill('SIGKILL'); await gone; this.server.closeAllConnections(); this.server.close(); }
}

const event = (method, path, body, query) => ({ httpMethod: method, path, headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }, queryStringParameters: query ?? null, body: body ? JSON.stringify(body) : null, requestContext: { identity: { apiKeyId: 'k' } } });
const report = { title: '漢'.repeat(200), description: 'x'.repeat(16000), environment: 'x'.repeat(1000) };
const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const warmUp of ['on', 'off']) {
  const inits = [], firsts = [];
  for (let i = 0; i < 7; i++) {
    const instance = new Instance();
    inits.push(await instance.start({ BUG_TRACKER_WARM_UP: warmUp }));
    await new Promise(resolve => setTimeout(resolve, 30));
    firsts.push((await instance.call(event('POST', '/bugs', report))).ms);
    await instance.stop();
  }
  console.log(`warm-up ${warmUp}: start ${median(inits).toFixed(0)} ms, first call ${median(firsts).toFixed(1)} ms (medians of 7)`);
}

if (Number(share) < 1) process.exit();
const instance = new Instance();
await instance.start({});
const times = [];
for (let i = 0; i < 500; i++) {
  const answer = await instance.call(event('POST', '/bugs', report));
  if (JSON.parse(answer.body).statusCode !== 201) throw new Error(answer.body);
  times.push(answer.ms);
}
times.sort((a, b) => a - b);
console.log(`warm reports of 17 KB: p50 ${times[250].toFixed(1)} ms, p99 ${times[495].toFixed(1)} ms, peak memory ${instance.memory().toFixed(0)} MB`);
const lists = [];
let size = 0;
for (let i = 0; i < 200; i++) {
  const answer = await instance.call(event('GET', '/bugs', null, { limit: '100', status: 'all' }));
  lists.push(answer.ms);
  size = answer.body.length;
}
lists.sort((a, b) => a - b);
console.log(`warm lists of 100 (${(size / 1024).toFixed(0)} KB): p50 ${lists[100].toFixed(1)} ms, p99 ${lists[198].toFixed(1)} ms, peak memory ${instance.memory().toFixed(0)} MB`);
await instance.stop();
