// What `read-table-apart.ts` starts: reads the file that it is given, and tells what came of it. A
// thread begins without the loader of TypeScript, so this file brings it, as `start.js` does.

import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { readTableFile } = await import('./read-table-file.ts')
/** @type {unknown} */
const bytes = workerData
if (bytes instanceof Uint8Array) parentPort?.postMessage(await readTableFile(bytes))
