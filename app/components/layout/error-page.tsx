import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { errors, frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../form/button.tsx'
import { Page } from './page.tsx'

/**
 * What a person sees when a page cannot be shown: what happened, and where to go on. Of our own bugs
 * it says only that it was one; what exactly is in the log.
 */
export function ErrorPage() {
  const error = useRouteError()
  const { pathname } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { title, text } = errors[status] ?? errors.other
  return (
    <Page narrow title={title}>
      <p>{text}</p>
      <p className="actions">
        {status === 401 ? (
          <ButtonLink look="primary" to={paths.signIn({ next: pathname })}>
            {frame.signIn}
          </ButtonLink>
        ) : null}
        <ButtonLink to={paths.home()}>{frame.nav.start}</ButtonLink>
        <ButtonLink to={paths.proposals()}>{frame.nav.proposals}</ButtonLink>
        <ButtonLink to={paths.acts()}>{frame.nav.acts}</ButtonLink>
      </p>
    </Page>
  )
}
