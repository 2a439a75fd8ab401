import { Link } from '@remix-run/react'
import type { Notice } from '#app/core/notify/mail.ts'
import { becauseText, newsWords } from '#app/i18n/pl/news.ts'
import { notifications as words } from '#app/i18n/pl/notifications.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'
import { Chip } from '../layout/chip.tsx'
import { Moment } from '../layout/day.tsx'
import { classNames } from '../layout/class-names.ts'

/** What somebody was told, newest first; the title leads to the thing itself and marks it as read. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <ol className="plain-list notices">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </ol>
  )
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { id, news, at, read } = notice
  const { title, facts, texts } = newsWords(news)
  return (
    <li className={classNames(!read && 'unread')}>
      <h2>
        <Link to={paths.notice(id)}>{title}</Link> {read ? null : <Chip>{words.isNew}</Chip>}
      </h2>
      <p className="about">{news.proposal.title}</p>
      {facts.length === 0 ? null : (
        <dl className="facts">
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {texts.map(({ label, text }) => (
        <Words key={label} label={label} text={text} />
      ))}
      <div className="foot-line">
        <small>
          {news.by === '' ? null : `${news.by}, `}
          <Moment when={at} />. {words.because(becauseText(notice))}.
        </small>
        {read ? null : (
          <form method="post">
            <input type="hidden" name="notice" value={id} />
            <Button
              small
              look="quiet"
              name="intent"
              value="read"
              aria-label={words.markReadOf(title)}
            >
              {words.markRead}
            </Button>
          </form>
        )}
      </div>
    </li>
  )
}

/** Longer than a screen of a phone: such words are folded, so that the next notice is seen. */
const foldedFrom = 600

function Words({ label, text }: { readonly label: string; readonly text: string }) {
  const quote = <blockquote>{text}</blockquote>
  if (text.length >= foldedFrom) {
    return (
      <details>
        <summary>{label === '' ? words.whole : label}</summary>
        {quote}
      </details>
    )
  }
  return (
    <div>
      {label === '' ? null : <p className="label">{label}</p>}
      {quote}
    </div>
  )
}
