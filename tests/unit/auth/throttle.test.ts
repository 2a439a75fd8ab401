import { describe, expect, it } from 'vitest'
import { countFailure, forgetFailures, waitBeforeSignIn } from '#app/auth/throttle.server.ts'

describe('throttled sign-in', () => {
  it('makes an account wait after eight failures from one address, and only it', async () => {
    const anna = { email: 'anna@nowela.example', clientAddress: '192.0.2.1' }
    for (let failure = 0; failure < 7; failure += 1) await countFailure(anna)
    expect(await waitBeforeSignIn(anna)).toBe(0)
    await countFailure({ ...anna, email: ' ANNA@nowela.example' })
    const wait = await waitBeforeSignIn(anna)
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(15 * 60)
    expect(await waitBeforeSignIn({ ...anna, email: 'tomasz@nowela.example' })).toBe(0)
    expect(await waitBeforeSignIn({ ...anna, clientAddress: '192.0.2.2' })).toBe(0)
  })

  it('forgets the failures of somebody who has come in', async () => {
    const maria = { email: 'maria@nowela.example', clientAddress: '192.0.2.3' }
    for (let failure = 0; failure < 8; failure += 1) await countFailure(maria)
    await forgetFailures(maria)
    expect(await waitBeforeSignIn(maria)).toBe(0)
  })

  it('makes an address wait that tries one account after another', async () => {
    const clientAddress = '192.0.2.4'
    for (let failure = 0; failure < 60; failure += 1) {
      await countFailure({ email: `${failure}@nowela.example`, clientAddress })
    }
    expect(await waitBeforeSignIn({ email: 'new@nowela.example', clientAddress })).toBeGreaterThan(
      0,
    )
  })
})
