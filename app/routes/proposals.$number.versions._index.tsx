import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { requireProposal } from '#app/auth/require-proposal.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { Chip } from '#app/components/layout/chip.tsx'
import { Day } from '#app/components/layout/day.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { headOf } from '#app/components/proposal/head.ts'
import { proposalMeta } from '#app/components/proposal/proposal-meta.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { Kin } from '#app/components/versions/kin.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { versions as more } from '#app/i18n/pl/versions.ts'
import { versionParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { listKin } from '#app/storage/origins.server.ts'
import { listVersions } from '#app/storage/versions.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposal(request, params, 'proposal.read')
  const query = new URL(request.url).searchParams
  const asked = versionParams.safeParse({ number: proposal.number, version: query.get('version') })
  // The form without a script asks here; the comparison has an address of its own.
  if (asked.success) {
    const against = query.get('against') ?? 'statute'
    return redirect(paths.proposalVersion(proposal.number, asked.data.version, { against }))
  }
  return {
    head: headOf(proposal, person),
    versions: await listVersions(db, proposal.number),
    kin: await listKin(db, person, proposal.number),
    mayReadDraft: may(person, 'draft.read', proposal),
    restored: Number(query.get('restored')) || null,
    kept: Number(query.get('kept')) || null,
    refused: query.get('refused') !== null,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  proposalMeta(`${proposal.versions.title} · ${data?.head.number ?? ''}`, data?.head)

export default function ProposalVersionsPage() {
  const { head, versions, kin, mayReadDraft, restored, kept, refused } =
    useLoaderData<typeof loader>()
  const words = proposal.versions
  const { number } = head
  if (versions.length === 0) {
    return (
      <ProposalPage head={head} tab="versions">
        <Kin {...kin} />
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      </ProposalPage>
    )
  }
  return (
    <ProposalPage head={head} tab="versions">
      <div className="stack">
        {restored === null ? null : (
          <Notice tone="ok" title={more.restored(restored)} live>
            <p>{kept === null ? more.keptNone : more.kept(kept)}</p>
          </Notice>
        )}
        {refused ? (
          <Notice tone="error" live>
            {more.refused}
          </Notice>
        ) : null}
        <Kin {...kin} />
        {mayReadDraft ? (
          <p>
            <Link to={paths.proposalDraft(number, { against: versions[0]?.number })}>
              {more.compareDraft}
            </Link>
          </p>
        ) : null}
        <ol className="version-list" reversed>
          {versions.map((version) => (
            <li key={version.number}>
              <Card
                title={
                  <Link to={paths.proposalVersion(number, version.number)}>
                    {proposal.version(version.number)}
                  </Link>
                }
              >
                {version.label ? <Chip tone="accent">{version.label}</Chip> : null}
                <p className="version-note">{version.note}</p>
                <p className="hint">
                  <Day day={version.date} /> · {words.savedBy(version.author)}
                </p>
                <p className="links">
                  <Link to={paths.proposalVersion(number, version.number)}>
                    {words.compareStatute}
                  </Link>
                  {version.number > 1 ? (
                    <Link
                      to={paths.proposalVersion(number, version.number, {
                        against: version.number - 1,
                      })}
                    >
                      {words.comparePrevious(version.number - 1)}
                    </Link>
                  ) : null}
                  <Link to={paths.proposalPackage(number, version.number)} reloadDocument>
                    {proposal.download}
                  </Link>
                </p>
                <p className="fingerprint">
                  <span className="hidden-visually">{words.fingerprint}: </span>
                  <code title={words.fingerprint}>{version.sha256.slice(0, 16)}…</code>
                </p>
              </Card>
            </li>
          ))}
        </ol>
        {versions.length > 1 ? (
          <Card title={words.choose}>
            <Form method="get" className="inline-form">
              <label>
                {words.newer}{' '}
                <select name="version" defaultValue={versions[0]?.number}>
                  {versions.map((version) => (
                    <option key={version.number} value={version.number}>
                      {more.named(String(version.number), version.label)}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {words.older}{' '}
                <select name="against" defaultValue={versions[1]?.number}>
                  <option value="statute">{words.statute}</option>
                  {versions.map((version) => (
                    <option key={version.number} value={version.number}>
                      {more.named(proposal.againstVersion(version.number), version.label)}
                    </option>
                  ))}
                </select>
              </label>
              <Button>{words.compare}</Button>
            </Form>
          </Card>
        ) : null}
      </div>
    </ProposalPage>
  )
}
