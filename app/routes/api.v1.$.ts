import { resource } from './api-call.server.ts'

/** Whatever the API does not have. */
const calls = resource()

export const loader = calls.loader
export const action = calls.action
