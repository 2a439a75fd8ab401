import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from '#app/auth/password.server.ts'

describe('passwords', () => {
  it('are kept as argon2id and recognised', async () => {
    const kept = await hashPassword('zażółć gęślą jaźń')
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verifyPassword(kept, 'zażółć gęślą jaźń')).toBe(true)
    expect(await verifyPassword(kept, 'zażółć gęślą jazn')).toBe(false)
  })

  it('the same one is kept differently each time', async () => {
    expect(await hashPassword('nowela-demo')).not.toBe(await hashPassword('nowela-demo'))
  })

  it('without an account none is right', async () => {
    expect(await verifyPassword(null, 'no account has this password')).toBe(false)
  })
})
