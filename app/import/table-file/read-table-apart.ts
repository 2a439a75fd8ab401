import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { failed, type Result } from '#app/core/problem.ts'
import type { Grid } from '#app/core/review/returned-table.ts'
import { maxTableFileBytes, type TableFileProblem } from './read-table-file.ts'

type ReadTable = Result<readonly Grid[], TableFileProblem>

/** What a reading may take; far more than 500 long remarks need, which are read in 4 s. */
export interface ReadingLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

const usualLimits: ReadingLimits = { milliseconds: 30_000, megabytes: 512 }

/** The program runs from its root, bundled or not, and brings its sources. */
const worker = pathToFileURL(resolve('app/import/table-file/table-worker.js'))

/**
 * Reads a file as `readTableFile` does, in a thread of its own: the libraries take seconds for a long
 * document, in which nobody else would be served, and what a malicious one takes ends with the thread. A
 * file that needs more than `limits` is `unpacked-too-large`.
 */
export function readTableApart(
  bytes: Uint8Array,
  { milliseconds, megabytes }: ReadingLimits = usualLimits,
): Promise<ReadTable> {
  if (bytes.length > maxTableFileBytes) return Promise.resolve(failed({ code: 'too-large' }))
  const reading = new Worker(worker, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  const tooLarge = failed({ code: 'unpacked-too-large' as const })
  return new Promise<ReadTable>((settle, refuse) => {
    const late = setTimeout(() => settle(tooLarge), milliseconds)
    reading.once('message', settle)
    reading.once('error', (error) => {
      if (isOutOfMemory(error)) settle(tooLarge)
      else refuse(error)
    })
    reading.once('exit', () => clearTimeout(late))
  }).finally(() => reading.terminate())
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
