import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { eId } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import { actParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { findActText } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'

/** `/acts/usg/art_64__para_1`: the address of a unit for places where a fragment gets lost. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMay(request, 'act.read')
  const parsed = actParams.safeParse(params)
  const asOf = new URL(request.url).searchParams.get('asOf') ?? undefined
  const text = parsed.success
    ? await findActText(await database(), parsed.data.act, { asOf })
    : null
  const unit = params.unit ?? ''
  if (!text || ![...walk(text.statute)].some(({ address }) => eId(address) === unit)) {
    throw new Response(null, { status: 404 })
  }
  return redirect(paths.unit(text.act, unit, { asOf }))
}
