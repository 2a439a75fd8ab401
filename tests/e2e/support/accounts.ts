import type { Page } from '@playwright/test'

import { demoPassword } from '#app/auth/demo.ts'
import { paths } from '#app/paths.ts'

/** Demo people whom stories speak of, by what they do. */
export const accounts = {
  expert: 'anna.kowalska@nowela.example',
  otherExpert: 'tomasz.wisniewski@nowela.example',
  reviewer: 'maria.zielinska@nowela.example',
  coordinator: 'piotr.nowak@nowela.example',
  observer: 'ewa.lewandowska@nowela.example',
  admin: 'jan.kaminski@nowela.example',
} as const

export type Account = keyof typeof accounts

/** Signs the page's browser in, through the same form as people do but without drawing it. */
export async function signIn(page: Page, account: Account): Promise<void> {
  const response = await page.request.post(paths.signIn(), {
    form: { email: accounts[account], password: demoPassword },
    maxRedirects: 0,
  })
  if (response.status() !== 302) {
    throw new Error(`Signing in as ${account} was answered with ${response.status()}`)
  }
}
