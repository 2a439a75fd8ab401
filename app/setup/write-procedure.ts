import { writeFile } from 'node:fs/promises'

import { procedureDocument } from './procedure-doc.ts'

// `npm run procedure`: writes docs/procedure.md from the stages and steps that the program knows.

await writeFile('docs/procedure.md', procedureDocument())
