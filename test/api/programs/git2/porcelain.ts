import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Delta, GitError, libgit2Init, Oid, Repository, raw, Signature, Status } from '../output/git2.api.ts'

/**
 * What git's own commands do, over the idiomatic libgit2; porcelain-raw.ts does the same over the raw one.
 */
export function porcelain(folder: string, say: (line: string) => void): void {
  libgit2Init()
  using repository = Repository.init(folder, 0)
  using author = Signature.now('Ada', 'ada@example.org')

  function commit(message: string, files: Readonly<Record<string, string>>): Oid {
    using index = repository.index()
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text)
      index.addBypath(name)
    }
    index.write()
    using tree = repository.treeLookup(index.writeTree())
    if (repository.headUnborn()) return repository.commitCreate('HEAD', author, author, null, message, tree)
    using parent = repository.commitLookup(repository.referenceNameToId('HEAD'))
    return repository.commitCreate('HEAD', author, author, null, message, tree, [parent])
  }

  const first = commit('First', { 'a.txt': 'one\ntwo\n' })
  const second = commit('Second', { 'a.txt': 'one\n2\nthree\n', 'b.txt': 'b\n' })
  using before = repository.commitLookup(first)
  using after = repository.commitLookup(second)

  using branch = repository.branchCreate('topic', after, 0)
  say(`branch ${branch.branchName()}`)

  using walk = repository.revwalkNew()
  walk.pushHead()
  for (const id of walk) {
    using each = repository.commitLookup(id)
    say(`log ${each.author()?.name}: ${each.message()}`)
  }

  using oldTree = before.tree()
  using newTree = after.tree()
  using diff = repository.diffTreeToTree(oldTree, newTree, { context_lines: 0 })
  for (const delta of diff) say(`diff ${delta.status === Delta.ADDED ? 'A' : 'M'} ${delta.new_file.path}`)
  say(diff.toBuf(raw.GIT_DIFF_FORMAT_PATCH))

  using blame = repository.blameFile('a.txt', null)
  for (const hunk of blame) {
    const lines = `${hunk.final_start_line_number}+${hunk.lines_in_hunk}`
    say(`blame ${lines} ${first.equal(new Oid(hunk.final_commit_id)) ? 'First' : 'Second'}`)
  }

  writeFileSync(join(folder, 'c.txt'), 'new\n')
  using statuses = repository.statusListNew({ flags: Status.OPT_INCLUDE_UNTRACKED })
  for (const { status, index_to_workdir } of statuses)
    say(`status ${status === Status.WT_NEW ? '??' : status} ${index_to_workdir?.new_file.path}`)

  using copy = Repository.clone(folder, `${folder}-copy`, null)
  using branches = copy.branchIteratorNew(raw.GIT_BRANCH_ALL)
  for (const { out } of branches) {
    using each = out
    say(`clone ${each.name()}`)
  }

  try {
    repository.branchCreate('topic', after, 0)
  } catch (error) {
    if (error instanceof GitError) say(`${error.code}: ${error.message}`)
  }
}
