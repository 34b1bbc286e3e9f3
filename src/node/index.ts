export type { AuditSettings } from '../audit/settings.js';
export type * from '../audit/types.js';
export { auditIcons, type AuditOptions } from './audit.js';
export {
  buildIcons,
  checkBuild,
  planIcons,
  writeBuilt,
  type BuildOptions,
  type Built,
  type BuiltIcon,
  type Counts,
} from './build.js';
export type { Kept, Store } from './cache.js';
export type { Changes } from './changes.js';
export type { PoolOptions } from './pool.js';
export { watchIcons, type Watch, type WatchOptions } from './watch.js';
