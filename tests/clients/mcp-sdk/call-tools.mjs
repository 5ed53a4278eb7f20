// Speaks to an MCP server over stdio through the TypeScript SDK.
//
//   node call-tools.mjs COMMAND [ARGUMENT...] < request.json > answer.json
//
// request: { "calls": [ { "name": "scaffold_project", "arguments": { … } }, … ], "cwd"?: "…" }
// answer:  { "server", "capabilities", "instructions", "tools", "results": [ { "result" } | { "error" } ] }, one result a call, in order.
// What the server writes to stderr is passed on; a protocol failure before the calls ends with code 1.
import { text } from 'node:stream/consumers';
import process from 'node:process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [command, ...args] = process.argv.slice(2);
const request = JSON.parse(await text(process.stdin));
const client = new Client({ name: 'gomcp-end-to-end', version: '1.0.0' });
const transport = new StdioClientTransport({ command, args, cwd: request.cwd, env: process.env, stderr: 'inherit' });

await client.connect(transport);
const { tools } = await client.listTools();
const results = [];
for (const call of request.calls) {
  results.push(await answerTo(call));
}
await client.close();

process.stdout.write(JSON.stringify({
  server: client.getServerVersion(),
  capabilities: client.getServerCapabilities(),
  instructions: client.getInstructions() ?? '',
  tools,
  results,
}));

// The SDK checks structured content against the tool's output schema: a mismatch is an error here too.
async function answerTo(call) {
  try {
    return { result: await client.callTool({ name: call.name, arguments: call.arguments }) };
  } catch (error) {
    return { error: { code: error.code ?? 0, message: error.message } };
  }
}
