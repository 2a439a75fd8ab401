import { createTransport } from 'nodemailer'
import * as z from 'zod'
import type { SendOutcome } from '#app/core/notify/back-off.ts'
import type { Env } from '#app/env.server.ts'
import type { Composed } from './compose.server.ts'

/** A mail with its address, ready for a mail server. */
export interface Outgoing extends Composed {
  /** The mail's identifier in the outbox: every copy of a mail bears the same `Message-ID`. */
  readonly id: string
  readonly to: { readonly name: string; readonly email: string }
}

/** Where mails are handed to; tests put others in its place. */
export interface Post {
  send(mail: Outgoing): Promise<SendOutcome>
}

/** How long a mail server may keep silent: the parts of an attempt together stay under its lease. */
const patience = {
  dnsTimeout: 10_000,
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 60_000,
}

type PostSettings = Pick<Env, 'mail' | 'publicOrigin'>

/**
 * The mail server that the environment names; `null`: none is. Every mail has a connection of its own:
 * one that is kept open would send again by itself what it does not know the end of.
 */
export function openPost({ mail: configured, publicOrigin }: PostSettings): Post | null {
  if (configured === null) return null
  const { url, from } = configured
  const transport = createTransport(
    { url, ...patience },
    { from, disableFileAccess: true, disableUrlAccess: true },
  )
  const { hostname } = new URL(publicOrigin)
  return {
    send: async ({ id, to, subject, text, html, unsubscribeUrl }) => {
      try {
        await transport.sendMail({
          to: { name: to.name, address: to.email },
          ...{ subject, text, html },
          messageId: `<${id}@${hostname}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'List-Unsubscribe': `<${unsubscribeUrl}>`,
            // RFC 8058: mail programs turn the mails off with one click, by a POST.
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
        })
        return { sent: true }
      } catch (error) {
        return failureOf(error)
      }
    },
  }
}

const smtpError = z.object({
  message: z.string(),
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
})

/**
 * What an error says about the mail: only the address (RCPT TO) and the content (DATA) are the mail's
 * own; anything else is between the program and the server, and may be mended.
 */
function failureOf(error: unknown): SendOutcome {
  const { message, code, command, responseCode = 0 } = smtpError.parse(error)
  const own = code === 'EMESSAGE' || (code === 'EENVELOPE' && command === 'RCPT TO')
  return { sent: false, final: own && responseCode >= 500, away: !own, error: message }
}
