/** The one password of all demo accounts; it exists in the demo mode only. */
export const demoPassword = 'nowela-demo'

/** Demo accounts have addresses that no mail can ever reach (RFC 2606). */
export function isDemoAddress(email: string): boolean {
  return email.endsWith('@nowela.example')
}
