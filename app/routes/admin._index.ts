import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { may } from '#app/core/workflow/permission.ts'
import { paths } from '#app/paths.ts'

/** The short address of what is kept here: the first page of it that a person may open. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'act.import')
  return redirect(may(person, 'user.manage') ? paths.adminAccounts() : paths.adminActs())
}
