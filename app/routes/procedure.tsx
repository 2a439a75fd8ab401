import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { StageCard } from '#app/components/workflow/stage-card.tsx'
import { stageGroups, stageIds } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { procedure as words } from '#app/i18n/pl/procedure.ts'
import { groupNames } from '#app/i18n/pl/workflow.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request }: LoaderFunctionArgs) {
  await requireMay(request, 'frame.read')
  return null
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function ProcedurePage() {
  return (
    <Page title={words.title} lead={words.lead}>
      {stageGroups.map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{groupNames[group]}</h2>
          <ul className="plain-list stage-cards">
            {stageIds
              .filter((stage) => stages[stage].group === group)
              .map((stage) => (
                <StageCard key={stage} stage={stage} />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
