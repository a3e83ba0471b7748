import { defineConfig } from '../../../../generator/config/configuration.ts'

// libgit2, as people would call it.
export default defineConfig({
  headers: 'git2.h',
  output: '../output/git2.ts',
  strings: { 'git_signature.name': 'string', 'git_signature.email': 'string' },
  ownership: {
    pairs: { 'git_blame_{file,buffer}': 'git_blame_free', git_branch_next: 'git_reference_free' },
  },
  api: {
    classes: { git_object: 'GitObject' },
    error: 'GitError',
    messages: 'git_error_last.message',
    // What libgit2 returns is an error code where it is negative; what else it says is in out parameters.
    status: {
      'git_*': 'error-code',
      'git_*_{foreach,cmp}': 'none',
      'git_{oid_*cmp,index_version,index_caps}': 'none',
    },
    contents: {
      git_buf: { data: 'ptr', length: 'size', free: 'git_buf_dispose' },
      git_strarray: { data: 'strings', length: 'count', free: 'git_strarray_dispose' },
      git_oidarray: { data: 'ids', length: 'count', free: 'git_oidarray_dispose' },
    },
    directions: {
      'git_filter_list_{apply_to,stream}_data.{in,data}': 'in',
      'git_status_file.status_flags': 'out',
      'git_submodule_location.location_status': 'out',
      'git_patch_line_stats.total_*': 'out',
      'git_patch_get_hunk.lines_in_hunk': 'out',
      'git_libgit2_version.*': 'out',
    },
    lengths: { git_blob_rawcontent: 'git_blob_rawsize', git_odb_object_data: 'git_odb_object_size' },
    texts: 'git_oid_tostr_s',
    items: {
      git_status_list_entrycount: 'git_status_byindex',
      git_diff_num_deltas: 'git_diff_get_delta',
      git_blame_get_hunk_count: 'git_blame_get_hunk_byindex',
      git_tree_entrycount: 'git_tree_entry_byindex',
      git_index_entrycount: 'git_index_get_byindex',
      git_commit_parentcount: 'git_commit_parent',
    },
    async: ['git_{clone,status_list_new}', 'git_remote_{fetch,push,connect}'],
    constants: { Status: 'GIT_STATUS_*', Delta: 'GIT_DELTA_*', Sort: 'GIT_SORT_*' },
  },
})
