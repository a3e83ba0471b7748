import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cstring, Out, pointer, unsignedInt } from '../../../../runtime/index.ts'
import * as git from '../output/git2.ts'

/** Throws what libgit2 says of a failure. */
function check(status: number, fn: string): void {
  if (status >= 0) return
  throw new Error(`${fn}: ${git.git_error_last()?.message?.text() ?? status}`, { cause: status })
}

/** The same as porcelain.ts does, over the raw libgit2. */
export function porcelain(folder: string, say: (line: string) => void): void {
  git.git_libgit2_init()
  const repositoryOut = new Out(git.git_repository)
  check(git.git_repository_init(repositoryOut, folder, 0), 'git_repository_init')
  using repository = repositoryOut.owned
  const authorOut = new Out(pointer(git.git_signature))
  check(git.git_signature_now(authorOut, 'Ada', 'ada@example.org'), 'git_signature_now')
  using author = authorOut.owned

  function commit(message: string, files: Readonly<Record<string, string>>): git.git_oid {
    const indexOut = new Out(git.git_index)
    check(git.git_repository_index(indexOut, repository), 'git_repository_index')
    using index = indexOut.owned
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text)
      check(git.git_index_add_bypath(index, name), 'git_index_add_bypath')
    }
    check(git.git_index_write(index), 'git_index_write')
    const treeId = new git.git_oid()
    check(git.git_index_write_tree(treeId, index), 'git_index_write_tree')
    const treeOut = new Out(git.git_tree)
    check(git.git_tree_lookup(treeOut, repository, treeId), 'git_tree_lookup')
    using tree = treeOut.owned
    const id = new git.git_oid()
    const isUnborn = git.git_repository_head_unborn(repository)
    check(isUnborn, 'git_repository_head_unborn')
    if (isUnborn === 1) {
      const status = git.git_commit_create(
        id,
        repository,
        'HEAD',
        author,
        author,
        null,
        message,
        tree,
        0,
        null,
      )
      check(status, 'git_commit_create')
      return id
    }
    const head = new git.git_oid()
    check(git.git_reference_name_to_id(head, repository, 'HEAD'), 'git_reference_name_to_id')
    const parentOut = new Out(git.git_commit)
    check(git.git_commit_lookup(parentOut, repository, head), 'git_commit_lookup')
    using parent = parentOut.owned
    const parents = new Out(git.git_commit, parent)
    const status = git.git_commit_create(
      ...([id, repository, 'HEAD', author, author, null, message, tree, 1, parents] as const),
    )
    check(status, 'git_commit_create')
    return id
  }

  const first = commit('First', { 'a.txt': 'one\ntwo\n' })
  const second = commit('Second', { 'a.txt': 'one\n2\nthree\n', 'b.txt': 'b\n' })
  const beforeOut = new Out(git.git_commit)
  check(git.git_commit_lookup(beforeOut, repository, first), 'git_commit_lookup')
  using before = beforeOut.owned
  const afterOut = new Out(git.git_commit)
  check(git.git_commit_lookup(afterOut, repository, second), 'git_commit_lookup')
  using after = afterOut.owned

  const branchOut = new Out(git.git_reference)
  check(git.git_branch_create(branchOut, repository, 'topic', after, 0), 'git_branch_create')
  using branch = branchOut.owned
  const branchName = new Out(cstring)
  check(git.git_branch_name(branchName, branch), 'git_branch_name')
  say(`branch ${branchName.value}`)

  const walkOut = new Out(git.git_revwalk)
  check(git.git_revwalk_new(walkOut, repository), 'git_revwalk_new')
  using walk = walkOut.owned
  check(git.git_revwalk_push_head(walk), 'git_revwalk_push_head')
  for (;;) {
    const id = new git.git_oid()
    const status = git.git_revwalk_next(id, walk)
    if (status === git.GIT_ITEROVER) break
    check(status, 'git_revwalk_next')
    const eachOut = new Out(git.git_commit)
    check(git.git_commit_lookup(eachOut, repository, id), 'git_commit_lookup')
    using each = eachOut.owned
    say(`log ${git.git_commit_author(each)?.name}: ${git.git_commit_message(each)}`)
  }

  const oldTreeOut = new Out(git.git_tree)
  check(git.git_commit_tree(oldTreeOut, before), 'git_commit_tree')
  using oldTree = oldTreeOut.owned
  const newTreeOut = new Out(git.git_tree)
  check(git.git_commit_tree(newTreeOut, after), 'git_commit_tree')
  using newTree = newTreeOut.owned
  const options = new git.git_diff_options()
  check(git.git_diff_options_init(options, git.GIT_DIFF_OPTIONS_VERSION), 'git_diff_options_init')
  options.context_lines = 0
  const diffOut = new Out(git.git_diff)
  check(git.git_diff_tree_to_tree(diffOut, repository, oldTree, newTree, options), 'git_diff_tree_to_tree')
  using diff = diffOut.owned
  for (let index = 0; index < git.git_diff_num_deltas(diff); index++) {
    const delta = git.git_diff_get_delta(diff, index)
    if (delta === null) continue
    say(`diff ${delta.status === git.GIT_DELTA_ADDED ? 'A' : 'M'} ${delta.new_file.path}`)
  }
  const patch = new git.git_buf()
  check(git.git_diff_to_buf(patch, diff, git.GIT_DIFF_FORMAT_PATCH), 'git_diff_to_buf')
  say(patch.ptr?.text(Number(patch.size)) ?? '')
  git.git_buf_dispose(patch)

  const blameOut = new Out(git.git_blame)
  check(git.git_blame_file(blameOut, repository, 'a.txt', null), 'git_blame_file')
  using blame = blameOut.owned
  for (let index = 0; index < git.git_blame_get_hunk_count(blame); index++) {
    const hunk = git.git_blame_get_hunk_byindex(blame, index)
    if (hunk === null) continue
    const lines = `${hunk.final_start_line_number}+${hunk.lines_in_hunk}`
    say(`blame ${lines} ${git.git_oid_equal(hunk.final_commit_id, first) === 1 ? 'First' : 'Second'}`)
  }

  writeFileSync(join(folder, 'c.txt'), 'new\n')
  const statusOptions = new git.git_status_options()
  check(git.git_status_options_init(statusOptions, git.GIT_STATUS_OPTIONS_VERSION), 'git_status_options_init')
  statusOptions.flags = git.GIT_STATUS_OPT_INCLUDE_UNTRACKED
  const statusesOut = new Out(git.git_status_list)
  check(git.git_status_list_new(statusesOut, repository, statusOptions), 'git_status_list_new')
  using statuses = statusesOut.owned
  for (let index = 0; index < git.git_status_list_entrycount(statuses); index++) {
    const entry = git.git_status_byindex(statuses, index)
    if (entry === null) continue
    const { status, index_to_workdir } = entry
    say(`status ${status === git.GIT_STATUS_WT_NEW ? '??' : status} ${index_to_workdir?.new_file.path}`)
  }

  const copyOut = new Out(git.git_repository)
  check(git.git_clone(copyOut, folder, `${folder}-copy`, null), 'git_clone')
  using copy = copyOut.owned
  const branchesOut = new Out(git.git_branch_iterator)
  check(git.git_branch_iterator_new(branchesOut, copy, git.GIT_BRANCH_ALL), 'git_branch_iterator_new')
  using branches = branchesOut.owned
  for (;;) {
    const eachOut = new Out(git.git_reference)
    const kind = new Out(unsignedInt)
    const status = git.git_branch_next(eachOut, kind, branches)
    if (status === git.GIT_ITEROVER) break
    check(status, 'git_branch_next')
    using each = eachOut.owned
    say(`clone ${git.git_reference_name(each)}`)
  }

  const againOut = new Out(git.git_reference)
  const status = git.git_branch_create(againOut, repository, 'topic', after, 0)
  try {
    check(status, 'git_branch_create')
  } catch (error) {
    if (!(error instanceof Error)) throw error
    say(`${error.cause === git.GIT_EEXISTS ? 'GIT_EEXISTS' : status}: ${error.message}`)
  }
}
