// Holds a template against the AWS Solutions rules of cdk-nag.
// usage: node nag.mjs TEMPLATE NODE_MODULES
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const [template, modules] = process.argv.slice(2);
const require = createRequire(path.join(modules, '/'));
const { App, DefaultStackSynthesizer, Stack, Validations } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
const { AwsSolutionsChecks } = require('cdk-nag');

// Each accepted rule with its reason.
const accepted = {
  'AwsSolutions-APIG1': 'Access logs need a role for the whole account, which is not for this stack to make; the function logs every request it gets.',
  'AwsSolutions-APIG3': 'A web ACL costs more a month than the rest of the stack; the throttles bound what the public route can do.',
  'AwsSolutions-APIG4': 'Reporting is public by design; the three other methods need the API key of the usage plan.',
  'AwsSolutions-APIG6': 'Execution logs need a role for the whole account and would hold what reporters wrote.',
  'AwsSolutions-COG4': 'The callers are programs that hold an API key, not people with accounts.',
};

const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'nag'));
const app = new App({ outdir });
const stack = new Stack(app, 'Checked', { synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) });
new CfnInclude(stack, 'Template', { templateFile: template });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
try { app.synth(); } catch { /* findings end the synthesis; the report has them */ }
const report = JSON.parse(fs.readFileSync(path.join(outdir, fs.readdirSync(outdir).find(f => f.endsWith('validation-report.json'))), 'utf8'));
fs.rmSync(outdir, { recursive: true });
const found = new Set((report.pluginReports ?? []).flatMap(p => p.violations).map(v => v.ruleName.split('[')[0]));
const open = [...found].filter(name => !(name in accepted));
const unused = Object.keys(accepted).filter(name => !found.has(name));
console.log(`${open.length} findings${open.map(n => `\n  ${n}`).join('')}`);
if (unused.length > 0) console.log(`accepted, but not found any more: ${unused.join(', ')}`);
process.exit(open.length + unused.length > 0 ? 1 : 0);
