import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepFile, readKeptFile } from '#app/storage/files.server.ts'

describe('kept files', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nowela-files-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const content = Buffer.from('protokół')
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()

  it('lie under the hash of their content, each content once', async () => {
    const sha256 = await keepFile(folder, content)
    expect(await keepFile(folder, content)).toBe(sha256)
    expect(files()).toEqual([sha256.slice(0, 2), join(sha256.slice(0, 2), sha256.slice(2))])
    expect(await readKeptFile(folder, sha256)).toEqual(content)
  })

  it('kept at the same time are kept whole', async () => {
    const hashes = await Promise.all(Array.from({ length: 8 }, () => keepFile(folder, content)))
    expect(new Set(hashes).size).toBe(1)
    expect(files()).toHaveLength(2)
  })

  it('that were changed by hand are not given out, nor names that are no hash', async () => {
    const sha256 = await keepFile(folder, content)
    writeFileSync(join(folder, sha256.slice(0, 2), sha256.slice(2)), 'inny')
    expect(await readKeptFile(folder, sha256)).toBeNull()
    expect(await readKeptFile(folder, '../../etc/passwd')).toBeNull()
  })
})
