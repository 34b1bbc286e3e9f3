/**
 * Replaces a folder on a disk that moves no folders, as overlays do with those of lower layers:
 * node layered.mjs BUNDLE FOLDER FILES.json
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , bundle, folder, files] = process.argv;
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
  if (fs.statSync(from).isDirectory())
    throw Object.assign(new Error('EXDEV: cross-device link not permitted'), { code: 'EXDEV' });
  rename(from, to);
};
syncBuiltinESMExports();

const { replaceFolder } = await import(bundle);
replaceFolder(folder, new Map(JSON.parse(fs.readFileSync(files, 'utf8'))));
