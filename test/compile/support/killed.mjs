/**
 * Changes a folder and is killed at the nth call that changes the disk:
 * node killed.mjs BUNDLE FUNCTION FOLDER FILES.json N
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , bundle, change, folder, files, at] = process.argv;
const entries = JSON.parse(fs.readFileSync(files, 'utf8'));
let calls = 0;
for (const name of [
  'linkSync',
  'mkdirSync',
  'mkdtempSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
  'unlinkSync',
  'writeFileSync',
]) {
  const original = fs[name];
  fs[name] = (...args) => {
    calls += 1;
    if (calls === Number(at)) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();

const { [change]: run } = await import(bundle);
run(folder, new Map(entries));
