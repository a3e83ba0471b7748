// A process of main.ts: judges each header that it is sent.
import type { CorpusHeader } from '../../corpus/corpus-header.ts'
import { judgeHeader, type Verdict } from './judge-header.ts'

process.on('message', async (row: CorpusHeader) => {
  process.send!(await judged(row))
})

async function judged(row: CorpusHeader): Promise<Verdict> {
  try {
    return await judgeHeader(row)
  } catch (error) {
    const problems = [(error as Error).stack ?? String(error)]
    const none = {
      seconds: 0,
      missing: [],
      declares: true,
      facts: 0,
      targets: 0,
      layoutsAgree: false,
      ratio: 0,
    }
    return { header: row.header, ...none, problems }
  }
}
