import type { ProposalQuery } from '#app/core/record/proposal-list.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { paths } from '#app/paths.ts'
import { LinkTabs } from '../layout/link-tabs.tsx'

interface SavedViewsProps {
  readonly view: string
  readonly query: Pick<ProposalQuery, 'group' | 'sort'>
  /** `1` where only those past their time are shown. */
  readonly late: string
}

/** Questions that are often asked, as addresses: any other view can be kept as a bookmark. */
export function SavedViews({ view, query: { group, sort }, late }: SavedViewsProps) {
  const plain = group === '' && sort === 'number' && late === ''
  return (
    <LinkTabs
      look="segmented"
      label={words.savedViews}
      tabs={[
        { label: words.everything, to: paths.proposals({ view }), current: plain },
        { label: words.late, to: paths.proposals({ view, late: 1 }), current: late === '1' },
        {
          label: words.atKwrist,
          to: paths.proposals({ view, group: 'kwrist' }),
          current: group === 'kwrist',
        },
        {
          label: words.waitingLongest,
          to: paths.proposals({ view, sort: 'since' }),
          current: sort === 'since' && group === '' && late === '',
        },
      ]}
    />
  )
}

interface ListPagesProps {
  readonly page: number
  readonly pages: number
  readonly to: (page: number) => string
}

/** Leads through a list that is longer than a page. */
export function ListPages({ page, pages, to }: ListPagesProps) {
  if (pages === 1) return null
  const tabs = [
    ...(page > 1 ? [{ label: words.previous, to: to(page - 1), current: false }] : []),
    { label: words.page(page, pages), to: to(page), current: true },
    ...(page < pages ? [{ label: words.following, to: to(page + 1), current: false }] : []),
  ]
  return <LinkTabs look="segmented" label={words.pages} tabs={tabs} />
}
