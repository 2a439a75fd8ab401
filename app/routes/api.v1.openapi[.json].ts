import type { LoaderFunctionArgs } from '@remix-run/node'
import { openApi } from '#app/api/openapi.ts'
import { requireMay } from '#app/auth/guards.server.ts'
import { conditional } from '#app/server/conditional.ts'
import { publicOrigin } from './origin.server.ts'

/** The description of the API. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMay(request, 'frame.read')
  return conditional(request, {
    body: JSON.stringify(openApi(publicOrigin(request)), null, 2),
    type: 'application/json; charset=utf-8',
    headers: { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' },
  })
}
