import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'

/** Every address that no page has: told inside the frame, with the reader's own navigation. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMay(request, 'frame.read')
  throw new Response(null, { status: 404 })
}

export default function NoPage() {
  return null
}
