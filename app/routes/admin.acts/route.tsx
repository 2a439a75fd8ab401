import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { requireMay, requireUserMay } from '#app/auth/guards.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { ErrorSummary } from '#app/components/form/error-summary.tsx'
import { Field } from '#app/components/form/field.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { actImport as words } from '#app/i18n/pl/act-import.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { addActText, findActText, listActs } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { listRebases } from '#app/storage/rebase-draft.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { sentForm } from '../sent-form.server.ts'
import { ImportPreview } from './import-preview.tsx'
import { previewOf, readImport } from './read-import.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireMay(request, 'act.import')
  const acts = await listActs(await database())
  return { acts: acts.map(({ slug, title }) => ({ slug, title })) }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'act.import')
  const db = await database()
  const form = await sentForm(request)
  const acts = await listActs(db)
  const { values, problems, read } = await readImport(form, acts)
  if (!read) return data({ values, problems, preview: null }, { status: 400 })
  const wrong = Object.keys(problems).length > 0
  if (form.get('intent') === 'store' && !wrong) {
    const { slug, statute } = read
    const { added } = await addActText(db, { slug, statute, text: values.text }, stampOf(person))
    const concerned = await listRebases(db, person, slug)
    return redirect(
      concerned.some(({ rebase }) => rebase.source === statute.source)
        ? paths.actRebases(slug)
        : paths.act(slug, { asOf: statute.asOf, stored: added ? 'now' : 'before' }),
    )
  }
  // A full text beside an excerpt would differ in all that the excerpt leaves out.
  const like = acts
    .find(({ slug }) => slug === read.slug)
    ?.texts.find(({ excerpt }) => excerpt === read.statute.excerpt)
  const before = like ? await findActText(db, read.slug, { id: like.id }) : null
  const preview = read.statute.units.length > 0 ? previewOf(read, values.text, before) : null
  return data({ values, problems, preview }, { status: wrong ? 400 : 200 })
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function ImportPage() {
  const { acts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const values = answer?.values
  const problems: Readonly<Record<string, string>> = answer?.problems ?? {}
  const mayStore = answer?.preview !== null && Object.keys(problems).length === 0
  return (
    <Page narrow title={words.title} lead={words.lead} crumbs={crumbs}>
      <Form method="post" encType="multipart/form-data" className="form card" noValidate>
        <ErrorSummary problems={problems} />
        {answer?.preview ? <ImportPreview preview={answer.preview} /> : null}
        {answer?.preview && mayStore ? (
          <p className="actions">
            <Button look="primary" name="intent" value="store">
              {words.store}
            </Button>
          </p>
        ) : null}
        <Field name="file" label={words.file} hint={words.fileHint} problem={problems.file}>
          {(control) => (
            <input {...control} type="file" accept=".md,.markdown,.txt,text/plain,text/markdown" />
          )}
        </Field>
        <Field name="text" label={words.text} hint={words.textHint} problem={problems.text} wide>
          {(control) => (
            <textarea
              {...control}
              key={values?.text.length}
              className="law-text"
              rows={12}
              defaultValue={values?.text}
            />
          )}
        </Field>
        <Field name="act" label={words.act} problem={problems.act}>
          {(control) => (
            <select {...control} defaultValue={values?.act}>
              <option value="">{words.actFromText}</option>
              {acts.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="source" label={words.source} hint={words.sourceHint} problem={problems.source}>
          {(control) => <input {...control} defaultValue={values?.source} />}
        </Field>
        <Field name="asOf" label={words.asOf} hint={words.asOfHint} problem={problems.asOf}>
          {(control) => <input {...control} type="date" defaultValue={values?.asOf} />}
        </Field>
        <p className="check-field">
          <input
            id="field-excerpt"
            name="excerpt"
            type="checkbox"
            value="1"
            defaultChecked={values?.excerpt}
          />
          <label htmlFor="field-excerpt">{words.excerpt}</label>
        </p>
        <p>
          <Button look={mayStore && answer ? 'plain' : 'primary'} name="intent" value="check">
            {words.check}
          </Button>
        </p>
      </Form>
    </Page>
  )
}

const crumbs = [{ label: frame.nav.acts, to: paths.acts() }]
