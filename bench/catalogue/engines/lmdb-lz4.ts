import type { Engine } from '../engines.ts';
import { lmdbWith } from './lmdb.ts';

/** LMDB that packs longer values by LZ4 (https://github.com/kriszyp/lmdb-js#compression). */
export const engine: Engine = lmdbWith({ compression: true });
