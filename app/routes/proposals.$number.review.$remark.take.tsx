import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import {
  notFound,
  requireProposalUser,
  type ProposalAccess,
} from '#app/auth/require-proposal.server.ts'
import { Segments } from '#app/components/diff/segments.tsx'
import { Button } from '#app/components/form/button.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { headOf } from '#app/components/proposal/head.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { diffText } from '#app/core/diff/segments.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { placeName, review as words } from '#app/i18n/pl/review.ts'
import { editProblems } from '#app/i18n/pl/studio.ts'
import { written } from '#app/i18n/pl/written.ts'
import { paths } from '#app/paths.ts'
import { listRemarks } from '#app/storage/remarks.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { findWordingOffer, takeWording } from '#app/storage/take-wording.server.ts'
import { sentForm } from './sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireProposalUser(request, params, 'draft.edit')
  const remark = await requireRemark(access, params.remark)
  const offer = await findWordingOffer(access.db, access.proposal.number, remark)
  return {
    head: headOf(access.proposal, access.person),
    number: remark.number,
    by: remark.thread.by.name,
    offer: offer && {
      revision: offer.revision,
      place: placeName(offer.place),
      whole: diffText(offer.read, remark.thread.wording ?? ''),
      hunks: offer.hunks.map(({ removed, added }, index) => ({
        ...{ removed, added },
        fits: !offer.misfits.includes(index),
      })),
    },
  }
}

async function requireRemark({ db, proposal }: ProposalAccess, asked: string | undefined) {
  const remarks = await listRemarks(db, proposal.number)
  const found = remarks.find(({ number }) => String(number) === asked)
  if (!found || found.thread.wording === null) throw notFound()
  return found
}

export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireProposalUser(request, params, 'draft.edit')
  const { db, proposal, person } = access
  const form = await sentForm(request)
  const remark = await requireRemark(access, params.remark)
  const chosen = form.getAll('hunk').map(Number).filter(Number.isInteger)
  if (chosen.length === 0) return data({ problem: words.takeNone }, { status: 400 })
  const taking = {
    proposal: proposal.number,
    remark,
    revision: Number(form.get('revision')),
    chosen,
  }
  const by = { ...stampOf(person), organisation: person.organisation }
  const result = await takeWording(db, taking, written.takenInPart, by)
  if (result?.outcome === 'saved') {
    const { number } = remark
    return redirect(`${paths.proposalReview(proposal.number, { remark: number })}#uwaga-${number}`)
  }
  if (result?.outcome === 'conflict') return data({ problem: words.takeMisfit }, { status: 409 })
  const [first] = result?.outcome === 'refused' ? result.problems : []
  return data({ problem: first ? editProblems[first.code] : words.takeMisfit }, { status: 400 })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${words.takeTitle(page.number)} · ${frame.name}` : frame.name },
]

export default function TakeWordingPage() {
  const { head, number, by, offer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `${paths.proposalReview(head.number, { remark: number })}#uwaga-${number}`
  return (
    <ProposalPage head={head} tab="review" crumbs={[{ label: words.remarkNumber(number) }]}>
      <h2>{words.takeTitle(number)}</h2>
      {answer ? (
        <Notice tone="error" live>
          {answer.problem}
        </Notice>
      ) : null}
      {offer === null ? <Notice tone="warn">{words.takeGone}</Notice> : null}
      {offer ? (
        <>
          <p>{words.takeLead(by)}</p>
          <section className="card take">
            <h3>{offer.place}</h3>
            <p lang="pl" className="law lines-kept">
              <Segments segments={offer.whole} />
            </p>
          </section>
          {offer.hunks.length === 0 ? <p>{words.takeSame}</p> : null}
          <Form method="post" className="form">
            <input type="hidden" name="revision" value={offer.revision} />
            <fieldset>
              <legend>{words.wordingOf}</legend>
              {offer.hunks.map(({ removed, added, fits }, index) => (
                <label key={index} className="check hunk">
                  <input
                    type="checkbox"
                    name="hunk"
                    value={index}
                    defaultChecked={fits}
                    disabled={!fits}
                  />{' '}
                  {removed ? <del>{removed.trim()}</del> : null}{' '}
                  {added ? <ins>{added.trim()}</ins> : null}
                  {fits ? null : <span className="hint"> {words.takeMisfit}</span>}
                </label>
              ))}
            </fieldset>
            <p>
              <Button look="primary">{words.takeNow}</Button>{' '}
              <Link to={back}>{words.backToText}</Link>
            </p>
          </Form>
        </>
      ) : null}
    </ProposalPage>
  )
}
