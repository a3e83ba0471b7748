// The bindings that this package brings along: `npm run bindings` makes them, `npm run check` fails when they
// are stale.
import { defineConfig } from './generator/config/configuration.ts'

export default defineConfig({
  modules: [
    {
      headers: ['archive.h', 'archive_entry.h'],
      output: 'bindings/libarchive/index.ts',
      targets: 'all',
      // Every callback is stored in the archive and called by later functions. Memory to read into is not kept.
      keptCallbacks: ['archive_*', '!archive_read_data'],
      setCallbacks: ['archive_*_set_*'],
      // libarchive reads what these point to without a look; only its free functions take NULL. What makes
      // them returns NULL where memory is short.
      nullable: {
        archive: false,
        archive_entry: false,
        '*_free': true,
        archive_entry_new2: true,
        '*_new()': false,
        'archive_entry_new2()': false,
        'archive_entry_clone()': false,
      },
      // The old names of archive_read_free and archive_write_free.
      ownership: { frees: { archive_read_finish: {}, archive_write_finish: {} } },
      api: {
        classes: { archive: 'Archive', archive_entry: 'Entry' },
        error: 'ArchiveError',
        status: {
          'archive_{read,write}_*': ['ARCHIVE_OK', 'ARCHIVE_WARN'],
          'archive_read_{data,header_position,has_encrypted_entries}': 'negative',
          'archive_{read,write}_{data,disk_gid,disk_uid,get_bytes_*,disk_current_filesystem*}': 'negative',
          'archive_{read,write}_{new,disk_new}': 'none',
          'archive_write_{data_block,get_*}': 'negative',
          archive_read_data_block: ['ARCHIVE_OK', 'ARCHIVE_WARN'],
          // They call it a warning that an entry could not be written at all.
          'archive_read_extract{,2}': ['ARCHIVE_OK'],
        },
        messages: 'archive_error_string',
        details: { errno: 'archive_errno' },
        iterators: {
          'archive_read_next_header{,2}': 'ARCHIVE_EOF',
          archive_read_data_block: 'ARCHIVE_EOF',
        },
        directions: {
          'archive_read_next_header.argument2': 'out',
          'archive_read_data_block.*': 'out',
          'archive_entry_{acl_to_text*,xattr_next}.argument{2,3,4}': 'out',
        },
        lengths: { 'archive_read_data_block.buff': 'size' },
        async: [
          'archive_read_{open_filename,open_filenames,next_header,next_header2,data,data_block,extract}',
          'archive_write_{data,header}',
        ],
        constants: { FileType: 'AE_IF*', ExtractFlags: 'ARCHIVE_EXTRACT_*' },
        flags: { 'archive_{read_extract,write_disk_set_options}*.flags': 'ExtractFlags' },
      },
    },
    {
      headers: 'zlib.h',
      output: 'bindings/zlib/index.ts',
      targets: 'all',
      // Its members serve the macros of zlib.h alone. As a handle it cannot be used after gzclose.
      opaque: 'gzFile_s',
      api: {
        classes: { gzFile_s: 'GzFile', z_stream_s: 'Stream', z_stream: 'Stream' },
        error: 'ZlibError',
        status: {
          '{deflate,inflate}*': ['Z_OK'],
          '{deflate,inflate}': ['Z_OK', 'Z_STREAM_END', 'Z_BUF_ERROR'],
          '{compress,compress2,uncompress,uncompress2}': ['Z_OK'],
          deflateBound: 'none',
          '{gzopen,gzdopen}': 'null',
          'gz{setparams,rewind,flush,close,close_r,close_w}': ['Z_OK'],
          'gz{read,write,puts,putc,seek,tell,offset,buffer}': 'negative',
        },
        messages: 'zError',
        buffers: {
          '{compress,compress2}.dest': { capacity: 'compressBound(sourceLen)' },
          'uncompress.dest': { capacity: 65536, grow: 'Z_BUF_ERROR' },
        },
        async: ['compress', 'compress2', 'uncompress'],
        constants: { Compression: 'Z_{NO_COMPRESSION,BEST_SPEED,BEST_COMPRESSION,DEFAULT_COMPRESSION}' },
      },
    },
    {
      headers: 'sqlite3.h',
      output: 'bindings/sqlite3/index.ts',
      targets: 'all',
      keptCallbacks: ['sqlite3_*', '!sqlite3_{exec,blob_read,stmt_scanstatus*}'],
      setCallbacks: 'sqlite3_{busy_handler,trace_v2,*_hook,set_authorizer,progress_handler}',
      // With statements left open it returns SQLITE_BUSY, and the connection lives on.
      ownership: { frees: { sqlite3_close: { whenZero: true } } },
      // Functions of SQL run in one, and SQLite reads it without a look.
      nullable: { sqlite3_context: false },
      api: {
        classes: { sqlite3: 'Database', sqlite3_stmt: 'Statement' },
        // The functions with a version behind their names replace the others, which stay in the raw module.
        names: {
          'sqlite3_{prepare,create_function}': null,
          sqlite3_prepare_v2: 'prepare',
          sqlite3_create_function_v2: 'createFunction',
        },
        error: 'SqliteError',
        status: {
          'sqlite3_{open,close,exec,prepare,bind,reset,finalize,clear_bindings}*': ['SQLITE_OK'],
          'sqlite3_{create,blob,backup,busy,db_c,deserialize,wal_checkpoint,extended_result}*': ['SQLITE_OK'],
          'sqlite3_{bind_parameter,blob_bytes,backup_remaining,backup_pagecount}*': 'none',
          sqlite3_step: ['SQLITE_ROW'],
          sqlite3_backup_init: 'null',
        },
        messages: ['sqlite3_errmsg', 'sqlite3_errstr'],
        messageHandles: 'sqlite3_db_handle',
        iterators: { 'sqlite3_{backup_,}step': 'SQLITE_DONE' },
        releases: { sqlite3_step: 'sqlite3_reset' },
        lengths: {
          sqlite3_column_blob: 'sqlite3_column_bytes',
          sqlite3_value_blob: 'sqlite3_value_bytes',
          sqlite3_serialize: 'piSize',
          'sqlite3_result_blob.argument2': 'argument3',
          'sqlite3_create_function_v2_{xFunc,xStep}.argument3': 'argument2',
        },
        texts: 'sqlite3_{column,value}_text',
        directions: {
          'sqlite3_{serialize,wal_checkpoint_v2}.{piSize,pn*}': 'out',
          'sqlite3_{{db_,}status*,get_table}.p*': 'out',
          'sqlite3_table_column_metadata.{pzDataType,pNotNull,pPrimaryKey,pAutoinc}': 'out',
        },
        values: {
          'sqlite3_prepare_*.pzTail': null,
          'sqlite3_open_v2.zVfs': null,
          'sqlite3_exec.{callback,argument4,errmsg}': null,
          'sqlite3_{bind,result}_{text,blob}.argument{4,5}': 'SQLITE_TRANSIENT',
          'sqlite3_bind_text.argument4': -1,
          'sqlite3_result_text.argument3': -1,
          'sqlite3_create_function*.{pApp,xDestroy}': null,
        },
        variants: {
          column: { tag: 'sqlite3_column_type', cases: 'sqlite3_column_{int64,double,text,blob}' },
          get: { tag: 'sqlite3_value_type', cases: 'sqlite3_value_{int64,double,text,blob}' },
          bind: { cases: 'sqlite3_bind_{null,text,int64,double,blob}' },
          result: { cases: 'sqlite3_result_{null,text,int64,double,blob}' },
        },
        rows: {
          sqlite3_stmt: { count: 'sqlite3_column_count', name: 'sqlite3_column_name', value: 'column' },
        },
        async: 'sqlite3_{open,step,exec,backup_step}',
        constants: { OpenFlags: 'SQLITE_OPEN_*' },
        flags: { 'sqlite3_open_v2.flags': 'OpenFlags' },
      },
    },
    {
      headers: 'examples/extract-7z/posix.h',
      output: 'examples/extract-7z/posix.ts',
      library: 'libc.so.6',
    },
  ],
})
