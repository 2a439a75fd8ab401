import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { calendarFeed, feeds } from '#app/i18n/pl/feeds.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'
import { TopBar, type FrameViewer } from './top-bar.tsx'

interface FrameProps {
  readonly viewer: FrameViewer | null
  readonly demo: boolean
  readonly children: ReactNode
}

/** What stands around every page, error pages included. */
export function Frame({ viewer, demo, children }: FrameProps) {
  return (
    <>
      <a className="skip" href="#content">
        {frame.skip}
      </a>
      <header>
        {demo ? <p className="demo">{frame.demo}</p> : null}
        <TopBar viewer={viewer} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>{frame.footer.about}</p>
        <p>{frame.footer.texts}</p>
        <p>
          <Link to={paths.procedure()}>{frame.nav.procedure}</Link> ·{' '}
          <Link to={paths.practices()}>{frame.nav.practices}</Link> ·{' '}
          <Link to={paths.feed()} reloadDocument>
            {feeds.link}
          </Link>{' '}
          ·{' '}
          <Link to={paths.calendarFile()} reloadDocument>
            {calendarFeed.short}
          </Link>{' '}
          · <Link to={paths.apiPage()}>{frame.nav.api}</Link>
        </p>
        <OtherLanguage />
      </footer>
    </>
  )
}

/** A plain form: the program in another language is another build, so the page is loaded anew. */
function OtherLanguage() {
  const { pathname, search } = useLocation()
  const { code, name } = frame.otherLanguage
  return (
    <form method="post" action={paths.language()}>
      <input type="hidden" name="back" value={pathname + search} />
      <Button look="quiet" small name="language" value={code} lang={code}>
        {name}
      </Button>
    </form>
  )
}
