// Holds a template against the AWS Control Tower rules of cfn-guard.
// usage: node guard.mjs TEMPLATE CFN_GUARD
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [template, guard] = process.argv.slice(2);
const rules = path.resolve(path.dirname(guard), '../../../rules/control-tower/cfn-guard');

// Each accepted rule with its reason.
const accepted = {
  api_gw_v1_execution_logging_enabled_check: 'Execution logs need a role for the whole account and would hold what reporters wrote.',
  api_gw_xray_enabled_check: 'One function and one table: the log line of a request says what a trace would.',
  cloudwatch_log_group_encrypted_check: 'The log holds no text of a caller and no secret; AWS encrypts it with a key of its own.',
  cloudwatch_log_group_retention_period_check: 'A month is enough to find a fault; the log is no record of anything.',
  lambda_function_public_access_prohibited_check: 'The permissions name API Gateway and this API as the source; the rule does not see through the join that builds its name.',
  lambda_inside_vpc_check: 'The function talks to DynamoDB alone; a network of its own would only cost a NAT gateway.',
};

const files = fs.readdirSync(rules, { recursive: true }).filter(f => f.endsWith('.guard')).map(f => path.join(rules, f));
if (files.length === 0) throw new Error('There are no rules: the check would prove nothing.');
const found = new Set();
const run = spawnSync(guard, ['validate', '--data', template, ...files.flatMap(f => ['--rules', f]), '--output-format', 'json', '--show-summary', 'none', '--structured'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
if (run.error) throw run.error;
const reports = JSON.parse(run.stdout);
for (const report of reports) for (const rule of report.not_compliant ?? []) found.add(rule.Rule.name);
const open = [...found].filter(name => !(name in accepted));
const unused = Object.keys(accepted).filter(name => !found.has(name));
console.log(`${files.length} rule files; ${open.length} findings${open.map(n => `\n  ${n}`).join('')}`);
if (unused.length > 0) console.log(`accepted, but not found any more: ${unused.join(', ')}`);
process.exit(open.length + unused.length > 0 ? 1 : 0);
