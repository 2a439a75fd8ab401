import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { errors, frame, type ErrorText } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../form/button.tsx'
import { Page } from './page.tsx'

/** What is told of an error, by the status of the response that it was. */
export function errorText(error: unknown): ErrorText {
  return (isRouteErrorResponse(error) ? errors[error.status] : undefined) ?? errors.other
}

/**
 * What a person sees when a page cannot be shown: what happened, and where to go on. Of our own bugs
 * it says only that it was one; what exactly is in the log.
 */
export function ErrorPage() {
  const error = useRouteError()
  const { pathname } = useLocation()
  const { title, text } = errorText(error)
  return (
    <Page narrow title={title}>
      <p>{text}</p>
      <p className="actions">
        {isRouteErrorResponse(error) && error.status === 401 ? (
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
