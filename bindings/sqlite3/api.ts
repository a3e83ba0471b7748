// Made by bindgen 0.1.0 from sqlite3.h (sqlite3 3.40.1) for 8 targets.
// Do not edit; run: bindgen
import * as $ from 'koffi-bindgen/runtime/generated';
import * as $raw from './index.ts';
export * as raw from './index.ts';

const $codes = {
    SQLITE_OK: $raw.SQLITE_OK,
    SQLITE_ERROR: $raw.SQLITE_ERROR,
    SQLITE_INTERNAL: $raw.SQLITE_INTERNAL,
    SQLITE_PERM: $raw.SQLITE_PERM,
    SQLITE_ABORT: $raw.SQLITE_ABORT,
    SQLITE_BUSY: $raw.SQLITE_BUSY,
    SQLITE_LOCKED: $raw.SQLITE_LOCKED,
    SQLITE_NOMEM: $raw.SQLITE_NOMEM,
    SQLITE_READONLY: $raw.SQLITE_READONLY,
    SQLITE_INTERRUPT: $raw.SQLITE_INTERRUPT,
    SQLITE_IOERR: $raw.SQLITE_IOERR,
    SQLITE_CORRUPT: $raw.SQLITE_CORRUPT,
    SQLITE_NOTFOUND: $raw.SQLITE_NOTFOUND,
    SQLITE_FULL: $raw.SQLITE_FULL,
    SQLITE_CANTOPEN: $raw.SQLITE_CANTOPEN,
    SQLITE_PROTOCOL: $raw.SQLITE_PROTOCOL,
    SQLITE_EMPTY: $raw.SQLITE_EMPTY,
    SQLITE_SCHEMA: $raw.SQLITE_SCHEMA,
    SQLITE_TOOBIG: $raw.SQLITE_TOOBIG,
    SQLITE_CONSTRAINT: $raw.SQLITE_CONSTRAINT,
    SQLITE_MISMATCH: $raw.SQLITE_MISMATCH,
    SQLITE_MISUSE: $raw.SQLITE_MISUSE,
    SQLITE_NOLFS: $raw.SQLITE_NOLFS,
    SQLITE_AUTH: $raw.SQLITE_AUTH,
    SQLITE_FORMAT: $raw.SQLITE_FORMAT,
    SQLITE_RANGE: $raw.SQLITE_RANGE,
    SQLITE_NOTADB: $raw.SQLITE_NOTADB,
    SQLITE_NOTICE: $raw.SQLITE_NOTICE,
    SQLITE_WARNING: $raw.SQLITE_WARNING,
    SQLITE_ROW: $raw.SQLITE_ROW,
    SQLITE_DONE: $raw.SQLITE_DONE,
    SQLITE_ERROR_MISSING_COLLSEQ: $raw.SQLITE_ERROR_MISSING_COLLSEQ,
    SQLITE_ERROR_RETRY: $raw.SQLITE_ERROR_RETRY,
    SQLITE_ERROR_SNAPSHOT: $raw.SQLITE_ERROR_SNAPSHOT,
    SQLITE_IOERR_READ: $raw.SQLITE_IOERR_READ,
    SQLITE_IOERR_SHORT_READ: $raw.SQLITE_IOERR_SHORT_READ,
    SQLITE_IOERR_WRITE: $raw.SQLITE_IOERR_WRITE,
    SQLITE_IOERR_FSYNC: $raw.SQLITE_IOERR_FSYNC,
    SQLITE_IOERR_DIR_FSYNC: $raw.SQLITE_IOERR_DIR_FSYNC,
    SQLITE_IOERR_TRUNCATE: $raw.SQLITE_IOERR_TRUNCATE,
    SQLITE_IOERR_FSTAT: $raw.SQLITE_IOERR_FSTAT,
    SQLITE_IOERR_UNLOCK: $raw.SQLITE_IOERR_UNLOCK,
    SQLITE_IOERR_RDLOCK: $raw.SQLITE_IOERR_RDLOCK,
    SQLITE_IOERR_DELETE: $raw.SQLITE_IOERR_DELETE,
    SQLITE_IOERR_BLOCKED: $raw.SQLITE_IOERR_BLOCKED,
    SQLITE_IOERR_NOMEM: $raw.SQLITE_IOERR_NOMEM,
    SQLITE_IOERR_ACCESS: $raw.SQLITE_IOERR_ACCESS,
    SQLITE_IOERR_CHECKRESERVEDLOCK: $raw.SQLITE_IOERR_CHECKRESERVEDLOCK,
    SQLITE_IOERR_LOCK: $raw.SQLITE_IOERR_LOCK,
    SQLITE_IOERR_CLOSE: $raw.SQLITE_IOERR_CLOSE,
    SQLITE_IOERR_DIR_CLOSE: $raw.SQLITE_IOERR_DIR_CLOSE,
    SQLITE_IOERR_SHMOPEN: $raw.SQLITE_IOERR_SHMOPEN,
    SQLITE_IOERR_SHMSIZE: $raw.SQLITE_IOERR_SHMSIZE,
    SQLITE_IOERR_SHMLOCK: $raw.SQLITE_IOERR_SHMLOCK,
    SQLITE_IOERR_SHMMAP: $raw.SQLITE_IOERR_SHMMAP,
    SQLITE_IOERR_SEEK: $raw.SQLITE_IOERR_SEEK,
    SQLITE_IOERR_DELETE_NOENT: $raw.SQLITE_IOERR_DELETE_NOENT,
    SQLITE_IOERR_MMAP: $raw.SQLITE_IOERR_MMAP,
    SQLITE_IOERR_GETTEMPPATH: $raw.SQLITE_IOERR_GETTEMPPATH,
    SQLITE_IOERR_CONVPATH: $raw.SQLITE_IOERR_CONVPATH,
    SQLITE_IOERR_VNODE: $raw.SQLITE_IOERR_VNODE,
    SQLITE_IOERR_AUTH: $raw.SQLITE_IOERR_AUTH,
    SQLITE_IOERR_BEGIN_ATOMIC: $raw.SQLITE_IOERR_BEGIN_ATOMIC,
    SQLITE_IOERR_COMMIT_ATOMIC: $raw.SQLITE_IOERR_COMMIT_ATOMIC,
    SQLITE_IOERR_ROLLBACK_ATOMIC: $raw.SQLITE_IOERR_ROLLBACK_ATOMIC,
    SQLITE_IOERR_DATA: $raw.SQLITE_IOERR_DATA,
    SQLITE_IOERR_CORRUPTFS: $raw.SQLITE_IOERR_CORRUPTFS,
    SQLITE_LOCKED_SHAREDCACHE: $raw.SQLITE_LOCKED_SHAREDCACHE,
    SQLITE_LOCKED_VTAB: $raw.SQLITE_LOCKED_VTAB,
    SQLITE_BUSY_RECOVERY: $raw.SQLITE_BUSY_RECOVERY,
    SQLITE_BUSY_SNAPSHOT: $raw.SQLITE_BUSY_SNAPSHOT,
    SQLITE_BUSY_TIMEOUT: $raw.SQLITE_BUSY_TIMEOUT,
    SQLITE_CANTOPEN_NOTEMPDIR: $raw.SQLITE_CANTOPEN_NOTEMPDIR,
    SQLITE_CANTOPEN_ISDIR: $raw.SQLITE_CANTOPEN_ISDIR,
    SQLITE_CANTOPEN_FULLPATH: $raw.SQLITE_CANTOPEN_FULLPATH,
    SQLITE_CANTOPEN_CONVPATH: $raw.SQLITE_CANTOPEN_CONVPATH,
    SQLITE_CANTOPEN_DIRTYWAL: $raw.SQLITE_CANTOPEN_DIRTYWAL,
    SQLITE_CANTOPEN_SYMLINK: $raw.SQLITE_CANTOPEN_SYMLINK,
    SQLITE_CORRUPT_VTAB: $raw.SQLITE_CORRUPT_VTAB,
    SQLITE_CORRUPT_SEQUENCE: $raw.SQLITE_CORRUPT_SEQUENCE,
    SQLITE_CORRUPT_INDEX: $raw.SQLITE_CORRUPT_INDEX,
    SQLITE_READONLY_RECOVERY: $raw.SQLITE_READONLY_RECOVERY,
    SQLITE_READONLY_CANTLOCK: $raw.SQLITE_READONLY_CANTLOCK,
    SQLITE_READONLY_ROLLBACK: $raw.SQLITE_READONLY_ROLLBACK,
    SQLITE_READONLY_DBMOVED: $raw.SQLITE_READONLY_DBMOVED,
    SQLITE_READONLY_CANTINIT: $raw.SQLITE_READONLY_CANTINIT,
    SQLITE_READONLY_DIRECTORY: $raw.SQLITE_READONLY_DIRECTORY,
    SQLITE_ABORT_ROLLBACK: $raw.SQLITE_ABORT_ROLLBACK,
    SQLITE_CONSTRAINT_CHECK: $raw.SQLITE_CONSTRAINT_CHECK,
    SQLITE_CONSTRAINT_COMMITHOOK: $raw.SQLITE_CONSTRAINT_COMMITHOOK,
    SQLITE_CONSTRAINT_FOREIGNKEY: $raw.SQLITE_CONSTRAINT_FOREIGNKEY,
    SQLITE_CONSTRAINT_FUNCTION: $raw.SQLITE_CONSTRAINT_FUNCTION,
    SQLITE_CONSTRAINT_NOTNULL: $raw.SQLITE_CONSTRAINT_NOTNULL,
    SQLITE_CONSTRAINT_PRIMARYKEY: $raw.SQLITE_CONSTRAINT_PRIMARYKEY,
    SQLITE_CONSTRAINT_TRIGGER: $raw.SQLITE_CONSTRAINT_TRIGGER,
    SQLITE_CONSTRAINT_UNIQUE: $raw.SQLITE_CONSTRAINT_UNIQUE,
    SQLITE_CONSTRAINT_VTAB: $raw.SQLITE_CONSTRAINT_VTAB,
    SQLITE_CONSTRAINT_ROWID: $raw.SQLITE_CONSTRAINT_ROWID,
    SQLITE_CONSTRAINT_PINNED: $raw.SQLITE_CONSTRAINT_PINNED,
    SQLITE_CONSTRAINT_DATATYPE: $raw.SQLITE_CONSTRAINT_DATATYPE,
    SQLITE_NOTICE_RECOVER_WAL: $raw.SQLITE_NOTICE_RECOVER_WAL,
    SQLITE_NOTICE_RECOVER_ROLLBACK: $raw.SQLITE_NOTICE_RECOVER_ROLLBACK,
    SQLITE_WARNING_AUTOINDEX: $raw.SQLITE_WARNING_AUTOINDEX,
    SQLITE_AUTH_USER: $raw.SQLITE_AUTH_USER,
    SQLITE_OK_LOAD_PERMANENTLY: $raw.SQLITE_OK_LOAD_PERMANENTLY,
    SQLITE_OK_SYMLINK: $raw.SQLITE_OK_SYMLINK,
  };

/** Which failure it was: the name of the constant that the function returned. */
export type SqliteErrorCode = 'SQLITE_OK'
  | 'SQLITE_ERROR'
  | 'SQLITE_INTERNAL'
  | 'SQLITE_PERM'
  | 'SQLITE_ABORT'
  | 'SQLITE_BUSY'
  | 'SQLITE_LOCKED'
  | 'SQLITE_NOMEM'
  | 'SQLITE_READONLY'
  | 'SQLITE_INTERRUPT'
  | 'SQLITE_IOERR'
  | 'SQLITE_CORRUPT'
  | 'SQLITE_NOTFOUND'
  | 'SQLITE_FULL'
  | 'SQLITE_CANTOPEN'
  | 'SQLITE_PROTOCOL'
  | 'SQLITE_EMPTY'
  | 'SQLITE_SCHEMA'
  | 'SQLITE_TOOBIG'
  | 'SQLITE_CONSTRAINT'
  | 'SQLITE_MISMATCH'
  | 'SQLITE_MISUSE'
  | 'SQLITE_NOLFS'
  | 'SQLITE_AUTH'
  | 'SQLITE_FORMAT'
  | 'SQLITE_RANGE'
  | 'SQLITE_NOTADB'
  | 'SQLITE_NOTICE'
  | 'SQLITE_WARNING'
  | 'SQLITE_ROW'
  | 'SQLITE_DONE'
  | 'SQLITE_ERROR_MISSING_COLLSEQ'
  | 'SQLITE_ERROR_RETRY'
  | 'SQLITE_ERROR_SNAPSHOT'
  | 'SQLITE_IOERR_READ'
  | 'SQLITE_IOERR_SHORT_READ'
  | 'SQLITE_IOERR_WRITE'
  | 'SQLITE_IOERR_FSYNC'
  | 'SQLITE_IOERR_DIR_FSYNC'
  | 'SQLITE_IOERR_TRUNCATE'
  | 'SQLITE_IOERR_FSTAT'
  | 'SQLITE_IOERR_UNLOCK'
  | 'SQLITE_IOERR_RDLOCK'
  | 'SQLITE_IOERR_DELETE'
  | 'SQLITE_IOERR_BLOCKED'
  | 'SQLITE_IOERR_NOMEM'
  | 'SQLITE_IOERR_ACCESS'
  | 'SQLITE_IOERR_CHECKRESERVEDLOCK'
  | 'SQLITE_IOERR_LOCK'
  | 'SQLITE_IOERR_CLOSE'
  | 'SQLITE_IOERR_DIR_CLOSE'
  | 'SQLITE_IOERR_SHMOPEN'
  | 'SQLITE_IOERR_SHMSIZE'
  | 'SQLITE_IOERR_SHMLOCK'
  | 'SQLITE_IOERR_SHMMAP'
  | 'SQLITE_IOERR_SEEK'
  | 'SQLITE_IOERR_DELETE_NOENT'
  | 'SQLITE_IOERR_MMAP'
  | 'SQLITE_IOERR_GETTEMPPATH'
  | 'SQLITE_IOERR_CONVPATH'
  | 'SQLITE_IOERR_VNODE'
  | 'SQLITE_IOERR_AUTH'
  | 'SQLITE_IOERR_BEGIN_ATOMIC'
  | 'SQLITE_IOERR_COMMIT_ATOMIC'
  | 'SQLITE_IOERR_ROLLBACK_ATOMIC'
  | 'SQLITE_IOERR_DATA'
  | 'SQLITE_IOERR_CORRUPTFS'
  | 'SQLITE_LOCKED_SHAREDCACHE'
  | 'SQLITE_LOCKED_VTAB'
  | 'SQLITE_BUSY_RECOVERY'
  | 'SQLITE_BUSY_SNAPSHOT'
  | 'SQLITE_BUSY_TIMEOUT'
  | 'SQLITE_CANTOPEN_NOTEMPDIR'
  | 'SQLITE_CANTOPEN_ISDIR'
  | 'SQLITE_CANTOPEN_FULLPATH'
  | 'SQLITE_CANTOPEN_CONVPATH'
  | 'SQLITE_CANTOPEN_DIRTYWAL'
  | 'SQLITE_CANTOPEN_SYMLINK'
  | 'SQLITE_CORRUPT_VTAB'
  | 'SQLITE_CORRUPT_SEQUENCE'
  | 'SQLITE_CORRUPT_INDEX'
  | 'SQLITE_READONLY_RECOVERY'
  | 'SQLITE_READONLY_CANTLOCK'
  | 'SQLITE_READONLY_ROLLBACK'
  | 'SQLITE_READONLY_DBMOVED'
  | 'SQLITE_READONLY_CANTINIT'
  | 'SQLITE_READONLY_DIRECTORY'
  | 'SQLITE_ABORT_ROLLBACK'
  | 'SQLITE_CONSTRAINT_CHECK'
  | 'SQLITE_CONSTRAINT_COMMITHOOK'
  | 'SQLITE_CONSTRAINT_FOREIGNKEY'
  | 'SQLITE_CONSTRAINT_FUNCTION'
  | 'SQLITE_CONSTRAINT_NOTNULL'
  | 'SQLITE_CONSTRAINT_PRIMARYKEY'
  | 'SQLITE_CONSTRAINT_TRIGGER'
  | 'SQLITE_CONSTRAINT_UNIQUE'
  | 'SQLITE_CONSTRAINT_VTAB'
  | 'SQLITE_CONSTRAINT_ROWID'
  | 'SQLITE_CONSTRAINT_PINNED'
  | 'SQLITE_CONSTRAINT_DATATYPE'
  | 'SQLITE_NOTICE_RECOVER_WAL'
  | 'SQLITE_NOTICE_RECOVER_ROLLBACK'
  | 'SQLITE_WARNING_AUTOINDEX'
  | 'SQLITE_AUTH_USER'
  | 'SQLITE_OK_LOAD_PERMANENTLY'
  | 'SQLITE_OK_SYMLINK';

/** What a function of the library throws where it fails. */
export class SqliteError extends $.LibraryError<SqliteErrorCode> {
}

/** The constants `SQLITE_OPEN_*`. */
export const OpenFlags = {
    READONLY: 1,
    READWRITE: 2,
    CREATE: 4,
    DELETEONCLOSE: 8,
    EXCLUSIVE: 0x10,
    AUTOPROXY: 0x20,
    URI: 0x40,
    MEMORY: 0x80,
    MAIN_DB: 0x100,
    TEMP_DB: 0x200,
    TRANSIENT_DB: 0x400,
    MAIN_JOURNAL: 0x800,
    TEMP_JOURNAL: 0x1000,
    SUBJOURNAL: 0x2000,
    SUPER_JOURNAL: 0x4000,
    NOMUTEX: 0x8000,
    FULLMUTEX: 0x10000,
    SHAREDCACHE: 0x20000,
    PRIVATECACHE: 0x40000,
    WAL: 0x80000,
    NOFOLLOW: 0x1000000,
    EXRESCODE: 0x2000000,
    MASTER_JOURNAL: 0x4000,
  } as const;


/** Flags by their names: those that are true are set. As numbers they are in {@link OpenFlags}. */
export interface OpenFlagsOptions {
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_READONLY}.
   */
  readonly readonly?: boolean;
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_READWRITE}.
   */
  readonly readwrite?: boolean;
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_CREATE}.
   */
  readonly create?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_DELETEONCLOSE}.
   */
  readonly deleteonclose?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_EXCLUSIVE}.
   */
  readonly exclusive?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_AUTOPROXY}.
   */
  readonly autoproxy?: boolean;
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_URI}.
   */
  readonly uri?: boolean;
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_MEMORY}.
   */
  readonly memory?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_MAIN_DB}.
   */
  readonly mainDb?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_TEMP_DB}.
   */
  readonly tempDb?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_TRANSIENT_DB}.
   */
  readonly transientDb?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_MAIN_JOURNAL}.
   */
  readonly mainJournal?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_TEMP_JOURNAL}.
   */
  readonly tempJournal?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_SUBJOURNAL}.
   */
  readonly subjournal?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_SUPER_JOURNAL}.
   */
  readonly superJournal?: boolean;
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_NOMUTEX}.
   */
  readonly nomutex?: boolean;
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_FULLMUTEX}.
   */
  readonly fullmutex?: boolean;
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_SHAREDCACHE}.
   */
  readonly sharedcache?: boolean;
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_PRIVATECACHE}.
   */
  readonly privatecache?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_WAL}.
   */
  readonly wal?: boolean;
  /**
   * Ok for {@link sqlite3_open_v2}
   *
   * C: {@link raw.SQLITE_OPEN_NOFOLLOW}.
   */
  readonly nofollow?: boolean;
  /**
   * Extended result codes
   *
   * C: {@link raw.SQLITE_OPEN_EXRESCODE}.
   */
  readonly exrescode?: boolean;
  /**
   * VFS only
   *
   * C: {@link raw.SQLITE_OPEN_MASTER_JOURNAL}.
   */
  readonly masterJournal?: boolean;
}


const $OpenFlagsOptions: $.FlagTable<OpenFlagsOptions> = {
    readonly: $raw.SQLITE_OPEN_READONLY,
    readwrite: $raw.SQLITE_OPEN_READWRITE,
    create: $raw.SQLITE_OPEN_CREATE,
    deleteonclose: $raw.SQLITE_OPEN_DELETEONCLOSE,
    exclusive: $raw.SQLITE_OPEN_EXCLUSIVE,
    autoproxy: $raw.SQLITE_OPEN_AUTOPROXY,
    uri: $raw.SQLITE_OPEN_URI,
    memory: $raw.SQLITE_OPEN_MEMORY,
    mainDb: $raw.SQLITE_OPEN_MAIN_DB,
    tempDb: $raw.SQLITE_OPEN_TEMP_DB,
    transientDb: $raw.SQLITE_OPEN_TRANSIENT_DB,
    mainJournal: $raw.SQLITE_OPEN_MAIN_JOURNAL,
    tempJournal: $raw.SQLITE_OPEN_TEMP_JOURNAL,
    subjournal: $raw.SQLITE_OPEN_SUBJOURNAL,
    superJournal: $raw.SQLITE_OPEN_SUPER_JOURNAL,
    nomutex: $raw.SQLITE_OPEN_NOMUTEX,
    fullmutex: $raw.SQLITE_OPEN_FULLMUTEX,
    sharedcache: $raw.SQLITE_OPEN_SHAREDCACHE,
    privatecache: $raw.SQLITE_OPEN_PRIVATECACHE,
    wal: $raw.SQLITE_OPEN_WAL,
    nofollow: $raw.SQLITE_OPEN_NOFOLLOW,
    exrescode: $raw.SQLITE_OPEN_EXRESCODE,
    masterJournal: $raw.SQLITE_OPEN_MASTER_JOURNAL,
  };

/**
 * CAPI3REF: Database Connection Handle
 * KEYWORDS: \{database connection\} \{database connections\}
 */
export class Database extends $.Wrapper<$raw.sqlite3> {
  /**
   * CAPI3REF: Closing A Database Connection
   * DESTRUCTOR: sqlite3
   *
   * C: {@link raw.sqlite3_close}.
   */
  close(): void {
    const result = $raw.sqlite3_close(this.raw);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_close',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Closing A Database Connection
   * DESTRUCTOR: sqlite3
   *
   * C: {@link raw.sqlite3_close_v2}.
   */
  closeV2(): void {
    const result = $raw.sqlite3_close_v2(this.raw);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_close_v2',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: One-Step Query Execution Interface
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_exec}.
   */
  exec(sql: $.CStringInput | null): void {
    const result = $raw.sqlite3_exec(this.raw, sql, null, null, null);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_exec',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: One-Step Query Execution Interface
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_exec}.
   */
  async execAsync(sql: $.CStringInput | null, options?: $.AsyncOptions): Promise<void> {
    const result = await $.callAsync($raw.sqlite3_exec, [this.raw, sql, null, null, null], options);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_exec',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Configure database connections
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_db_config}.
   */
  dbConfig(op: number, ...rest: $.Variadic[]): void {
    const result = $raw.sqlite3_db_config(this.raw, op, ...rest);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_db_config',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Enable Or Disable Extended Result Codes
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_extended_result_codes}.
   */
  extendedResultCodes(onoff: number): void {
    const result = $raw.sqlite3_extended_result_codes(this.raw, onoff);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_extended_result_codes',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Last Insert Rowid
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_last_insert_rowid}.
   */
  lastInsertRowid(): number {
    return $raw.sqlite3_last_insert_rowid(this.raw);
  }

  /**
   * CAPI3REF: Set the Last Insert Rowid value.
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_set_last_insert_rowid}.
   */
  setLastInsertRowid(argument2: number | bigint): void {
    $raw.sqlite3_set_last_insert_rowid(this.raw, argument2);
  }

  /**
   * CAPI3REF: Count The Number Of Rows Modified
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_changes}.
   */
  changes(): number {
    return $raw.sqlite3_changes(this.raw);
  }

  /**
   * CAPI3REF: Count The Number Of Rows Modified
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_changes64}.
   */
  changes64(): number {
    return $raw.sqlite3_changes64(this.raw);
  }

  /**
   * CAPI3REF: Total Number Of Rows Modified
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_total_changes}.
   */
  totalChanges(): number {
    return $raw.sqlite3_total_changes(this.raw);
  }

  /**
   * CAPI3REF: Total Number Of Rows Modified
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_total_changes64}.
   */
  totalChanges64(): number {
    return $raw.sqlite3_total_changes64(this.raw);
  }

  /**
   * CAPI3REF: Interrupt A Long-Running Query
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_interrupt}.
   */
  interrupt(): void {
    $raw.sqlite3_interrupt(this.raw);
  }

  /**
   * CAPI3REF: Register A Callback To Handle SQLITE_BUSY Errors
   * KEYWORDS: \{busy-handler callback\} \{busy handler\}
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_busy_handler}.
   */
  busyHandler(
    callback: ((argument2: number) => number) | null,
    argument3: $.Memory | null,
  ): void {
    const result = $raw.sqlite3_busy_handler(
      this.raw,
      callback ? (_argument1, argument2) => callback(argument2) : null,
      argument3,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_busy_handler',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Set A Busy Timeout
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_busy_timeout}.
   */
  busyTimeout(ms: number): void {
    const result = $raw.sqlite3_busy_timeout(this.raw, ms);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_busy_timeout',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Convenience Routines For Running Queries
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_get_table}.
   */
  getTable(
    zSql: $.CStringInput | null,
  ): { result: number; pazResult: $.Pointer<$.Pointer<$.Char>> | null; pnRow: number; pnColumn: number; pzErrmsg: string | null } {
    const pazResult = new $.Out($.pointer($.pointer($.char)));
    const pnRow = new $.Out($.int);
    const pnColumn = new $.Out($.int);
    const pzErrmsg = new $.Out($.cstring);
    const result = $raw.sqlite3_get_table(this.raw, zSql, pazResult, pnRow, pnColumn, pzErrmsg);
    return {
      result,
      pazResult: pazResult.value,
      pnRow: pnRow.value,
      pnColumn: pnColumn.value,
      pzErrmsg: pzErrmsg.value,
    };
  }

  /**
   * CAPI3REF: Compile-Time Authorization Callbacks
   * METHOD: sqlite3
   * KEYWORDS: \{authorizer callback\}
   *
   * C: {@link raw.sqlite3_set_authorizer}.
   */
  setAuthorizer(
    xAuth: ((argument2: number, argument3: string | null, argument4: string | null, argument5: string | null, argument6: string | null) => number) | null,
  ): number {
    return $raw.sqlite3_set_authorizer(
      this.raw,
      xAuth
        ? (_argument1, argument2, argument3, argument4, argument5, argument6) => xAuth(
          argument2,
          argument3,
          argument4,
          argument5,
          argument6,
        )
        : null,
      null,
    );
  }

  /**
   * CAPI3REF: Tracing And Profiling Functions
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_trace}.
   */
  trace(
    xTrace: ((argument2: string | null) => void) | null,
    argument3: $.Memory | null,
  ): $.Pointer<$.Void> | null {
    return $raw.sqlite3_trace(
      this.raw,
      xTrace ? (_argument1, argument2) => xTrace(argument2) : null,
      argument3,
    );
  }

  /**
   * CAPI3REF: Tracing And Profiling Functions
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_profile}.
   */
  profile(
    xProfile: ((argument2: string | null, argument3: number) => void) | null,
    argument3: $.Memory | null,
  ): $.Pointer<$.Void> | null {
    return $raw.sqlite3_profile(
      this.raw,
      xProfile ? (_argument1, argument2, argument3) => xProfile(argument2, argument3) : null,
      argument3,
    );
  }

  /**
   * CAPI3REF: SQL Trace Hook
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_trace_v2}.
   */
  traceV2(
    uMask: number,
    xCallback: $.FunctionInput<$raw.sqlite3_trace_v2_xCallback> | null,
  ): number {
    return $raw.sqlite3_trace_v2(this.raw, uMask, xCallback, null);
  }

  /**
   * CAPI3REF: Query Progress Callbacks
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_progress_handler}.
   */
  progressHandler(
    argument2: number,
    callback: (() => number) | null,
    argument4: $.Memory | null,
  ): void {
    $raw.sqlite3_progress_handler(
      this.raw,
      argument2,
      callback ? (_argument1) => callback() : null,
      argument4,
    );
  }

  /**
   * CAPI3REF: Opening A New Database Connection
   * CONSTRUCTOR: sqlite3
   *
   * C: {@link raw.sqlite3_open}.
   */
  static open(filename: $.CStringInput | null): $.Owned<Database> {
    const ppDb = new $.Out($raw.sqlite3);
    const result = $raw.sqlite3_open(filename, ppDb);
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_open',
          result,
          $codes,
          $raw.sqlite3_errmsg(ppDb.value) ?? $raw.sqlite3_errstr(result),
        ),
        ppDb,
      );
    }

    return new Database($.present(ppDb.value, 'sqlite3_open')) as $.Owned<Database>;
  }

  /**
   * CAPI3REF: Opening A New Database Connection
   * CONSTRUCTOR: sqlite3
   *
   * C: {@link raw.sqlite3_open}.
   */
  static async openAsync(
    filename: $.CStringInput | null,
    options?: $.AsyncOptions,
  ): Promise<$.Owned<Database>> {
    const ppDb = new $.Out($raw.sqlite3);
    const result = await $.callAsync($raw.sqlite3_open, [filename, ppDb], options);
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_open',
          result,
          $codes,
          $raw.sqlite3_errmsg(ppDb.value) ?? $raw.sqlite3_errstr(result),
        ),
        ppDb,
      );
    }

    return new Database($.present(ppDb.value, 'sqlite3_open')) as $.Owned<Database>;
  }

  /**
   * CAPI3REF: Opening A New Database Connection
   * CONSTRUCTOR: sqlite3
   *
   * C: {@link raw.sqlite3_open16}.
   */
  static open16(filename: $.Bytes | null): $.Owned<Database> {
    const ppDb = new $.Out($raw.sqlite3);
    const result = $raw.sqlite3_open16(filename, ppDb);
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_open16',
          result,
          $codes,
          $raw.sqlite3_errmsg(ppDb.value) ?? $raw.sqlite3_errstr(result),
        ),
        ppDb,
      );
    }

    return new Database($.present(ppDb.value, 'sqlite3_open16')) as $.Owned<Database>;
  }

  /**
   * CAPI3REF: Opening A New Database Connection
   * CONSTRUCTOR: sqlite3
   *
   * C: {@link raw.sqlite3_open_v2}.
   */
  static openV2(
    filename: $.CStringInput | null,
    flags: number | $.Flags<OpenFlagsOptions>,
  ): $.Owned<Database> {
    const ppDb = new $.Out($raw.sqlite3);
    const result = $raw.sqlite3_open_v2(
      filename,
      ppDb,
      typeof flags === 'object' ? $.flagBits(flags, $OpenFlagsOptions, 'sqlite3_open_v2.flags') : flags,
      null,
    );
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_open_v2',
          result,
          $codes,
          $raw.sqlite3_errmsg(ppDb.value) ?? $raw.sqlite3_errstr(result),
        ),
        ppDb,
      );
    }

    return new Database($.present(ppDb.value, 'sqlite3_open_v2')) as $.Owned<Database>;
  }

  /**
   * CAPI3REF: Error Codes And Messages
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_errcode}.
   */
  errcode(): number {
    return $raw.sqlite3_errcode(this.raw);
  }

  /**
   * CAPI3REF: Error Codes And Messages
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_extended_errcode}.
   */
  extendedErrcode(): number {
    return $raw.sqlite3_extended_errcode(this.raw);
  }

  /**
   * CAPI3REF: Error Codes And Messages
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_errmsg}.
   */
  errmsg(): string | null {
    return $raw.sqlite3_errmsg(this.raw);
  }

  /**
   * CAPI3REF: Error Codes And Messages
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_errmsg16}.
   */
  errmsg16(): $.Pointer<$.Void> | null {
    return $raw.sqlite3_errmsg16(this.raw);
  }

  /**
   * CAPI3REF: Error Codes And Messages
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_error_offset}.
   */
  errorOffset(): number {
    return $raw.sqlite3_error_offset(this.raw);
  }

  /**
   * CAPI3REF: Run-time Limits
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_limit}.
   */
  limit(id: number, newVal: number): number {
    return $raw.sqlite3_limit(this.raw, id, newVal);
  }

  /**
   * CAPI3REF: Compiling An SQL Statement
   * KEYWORDS: \{SQL statement compiler\}
   * METHOD: sqlite3
   * CONSTRUCTOR: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_prepare_v2}.
   */
  prepare(zSql: $.CStringInput | null): $.Owned<Statement> {
    const ppStmt = new $.Out($raw.sqlite3_stmt);
    const result = $raw.sqlite3_prepare_v2(this.raw, zSql, undefined, ppStmt, null);
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_prepare_v2',
          result,
          $codes,
          $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
        ),
        ppStmt,
      );
    }

    return new Statement($.present(ppStmt.value, 'sqlite3_prepare_v2')) as $.Owned<Statement>;
  }

  /**
   * CAPI3REF: Compiling An SQL Statement
   * KEYWORDS: \{SQL statement compiler\}
   * METHOD: sqlite3
   * CONSTRUCTOR: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_prepare_v3}.
   */
  prepareV3(zSql: $.CStringInput | null, prepFlags: number): $.Owned<Statement> {
    const ppStmt = new $.Out($raw.sqlite3_stmt);
    const result = $raw.sqlite3_prepare_v3(this.raw, zSql, undefined, prepFlags, ppStmt, null);
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_prepare_v3',
          result,
          $codes,
          $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
        ),
        ppStmt,
      );
    }

    return new Statement($.present(ppStmt.value, 'sqlite3_prepare_v3')) as $.Owned<Statement>;
  }

  /**
   * CAPI3REF: Compiling An SQL Statement
   * KEYWORDS: \{SQL statement compiler\}
   * METHOD: sqlite3
   * CONSTRUCTOR: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_prepare16}.
   */
  prepare16(
    zSql: $.Bytes | null,
  ): { ppStmt: $.Owned<Statement>; pzTail: $.Pointer<$.Void> | null } {
    const ppStmt = new $.Out($raw.sqlite3_stmt);
    const pzTail = new $.GuardedOut($.voidPointer, 'sqlite3_prepare16.pzTail');
    const result = $raw.sqlite3_prepare16(this.raw, zSql, undefined, ppStmt, pzTail);
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_prepare16',
          result,
          $codes,
          $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
        ),
        ppStmt,
      );
    }

    return {
      ppStmt: new Statement($.present(ppStmt.value, 'sqlite3_prepare16')) as $.Owned<Statement>,
      pzTail: pzTail.value,
    };
  }

  /**
   * CAPI3REF: Compiling An SQL Statement
   * KEYWORDS: \{SQL statement compiler\}
   * METHOD: sqlite3
   * CONSTRUCTOR: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_prepare16_v2}.
   */
  prepare16V2(
    zSql: $.Bytes | null,
  ): { ppStmt: $.Owned<Statement>; pzTail: $.Pointer<$.Void> | null } {
    const ppStmt = new $.Out($raw.sqlite3_stmt);
    const pzTail = new $.GuardedOut($.voidPointer, 'sqlite3_prepare16_v2.pzTail');
    const result = $raw.sqlite3_prepare16_v2(this.raw, zSql, undefined, ppStmt, pzTail);
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_prepare16_v2',
          result,
          $codes,
          $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
        ),
        ppStmt,
      );
    }

    return {
      ppStmt: new Statement($.present(ppStmt.value, 'sqlite3_prepare16_v2')) as $.Owned<Statement>,
      pzTail: pzTail.value,
    };
  }

  /**
   * CAPI3REF: Compiling An SQL Statement
   * KEYWORDS: \{SQL statement compiler\}
   * METHOD: sqlite3
   * CONSTRUCTOR: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_prepare16_v3}.
   */
  prepare16V3(
    zSql: $.Bytes | null,
    prepFlags: number,
  ): { ppStmt: $.Owned<Statement>; pzTail: $.Pointer<$.Void> | null } {
    const ppStmt = new $.Out($raw.sqlite3_stmt);
    const pzTail = new $.GuardedOut($.voidPointer, 'sqlite3_prepare16_v3.pzTail');
    const result = $raw.sqlite3_prepare16_v3(this.raw, zSql, undefined, prepFlags, ppStmt, pzTail);
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_prepare16_v3',
          result,
          $codes,
          $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
        ),
        ppStmt,
      );
    }

    return {
      ppStmt: new Statement($.present(ppStmt.value, 'sqlite3_prepare16_v3')) as $.Owned<Statement>,
      pzTail: pzTail.value,
    };
  }

  /**
   * CAPI3REF: Create Or Redefine SQL Functions
   * KEYWORDS: \{function creation routines\}
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_create_function16}.
   */
  createFunction16(
    zFunctionName: $.Bytes | null,
    nArg: number,
    eTextRep: number,
    xFunc: ((context: Context, argument2: number, argument3: $.Pointer<$raw.sqlite3_value> | null) => void) | null,
    xStep: ((context: Context, argument2: number, argument3: $.Pointer<$raw.sqlite3_value> | null) => void) | null,
    xFinal: ((context: Context) => void) | null,
  ): void {
    const result = $raw.sqlite3_create_function16(
      this.raw,
      zFunctionName,
      nArg,
      eTextRep,
      null,
      xFunc ? (context, argument2, argument3) => xFunc(new Context(context), argument2, argument3) : null,
      xStep ? (context, argument2, argument3) => xStep(new Context(context), argument2, argument3) : null,
      xFinal ? (context) => xFinal(new Context(context)) : null,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_create_function16',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Create Or Redefine SQL Functions
   * KEYWORDS: \{function creation routines\}
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_create_function_v2}.
   */
  createFunction(
    zFunctionName: $.CStringInput | null,
    nArg: number,
    eTextRep: number,
    xFunc: ((context: Context, values: Value[]) => void) | null,
    xStep: ((context: Context, values: Value[]) => void) | null,
    xFinal: ((context: Context) => void) | null,
  ): void {
    const result = $raw.sqlite3_create_function_v2(
      this.raw,
      zFunctionName,
      nArg,
      eTextRep,
      null,
      xFunc
        ? (context, argument2, values) => xFunc(new Context(context), $.objectsAt(values, argument2, Value))
        : null,
      xStep
        ? (context, argument2, values) => xStep(new Context(context), $.objectsAt(values, argument2, Value))
        : null,
      xFinal ? (context) => xFinal(new Context(context)) : null,
      null,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_create_function_v2',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Create Or Redefine SQL Functions
   * KEYWORDS: \{function creation routines\}
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_create_window_function}.
   */
  createWindowFunction(
    zFunctionName: $.CStringInput | null,
    nArg: number,
    eTextRep: number,
    pApp: $.Memory | null,
    xStep: ((context: Context, argument2: number, argument3: $.Pointer<$raw.sqlite3_value> | null) => void) | null,
    xFinal: ((context: Context) => void) | null,
    xValue: ((context: Context) => void) | null,
    xInverse: ((context: Context, argument2: number, argument3: $.Pointer<$raw.sqlite3_value> | null) => void) | null,
    xDestroy: $.FunctionInput<$raw.sqlite3_create_window_function_xDestroy> | null,
  ): void {
    const result = $raw.sqlite3_create_window_function(
      this.raw,
      zFunctionName,
      nArg,
      eTextRep,
      pApp,
      xStep ? (context, argument2, argument3) => xStep(new Context(context), argument2, argument3) : null,
      xFinal ? (context) => xFinal(new Context(context)) : null,
      xValue ? (context) => xValue(new Context(context)) : null,
      xInverse
        ? (context, argument2, argument3) => xInverse(new Context(context), argument2, argument3)
        : null,
      xDestroy,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_create_window_function',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Define New Collating Sequences
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_create_collation}.
   */
  createCollation(
    zName: $.CStringInput | null,
    eTextRep: number,
    xCompare: ((argument2: number, argument3: $.Pointer<$.Void> | null, argument4: number, argument5: $.Pointer<$.Void> | null) => number) | null,
  ): void {
    const result = $raw.sqlite3_create_collation(
      this.raw,
      zName,
      eTextRep,
      null,
      xCompare
        ? (_argument1, argument2, argument3, argument4, argument5) => xCompare(
          argument2,
          argument3,
          argument4,
          argument5,
        )
        : null,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_create_collation',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Define New Collating Sequences
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_create_collation_v2}.
   */
  createCollationV2(
    zName: $.CStringInput | null,
    eTextRep: number,
    xCompare: ((argument2: number, argument3: $.Pointer<$.Void> | null, argument4: number, argument5: $.Pointer<$.Void> | null) => number) | null,
  ): void {
    const result = $raw.sqlite3_create_collation_v2(
      this.raw,
      zName,
      eTextRep,
      null,
      xCompare
        ? (_argument1, argument2, argument3, argument4, argument5) => xCompare(
          argument2,
          argument3,
          argument4,
          argument5,
        )
        : null,
      null,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_create_collation_v2',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Define New Collating Sequences
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_create_collation16}.
   */
  createCollation16(
    zName: $.Bytes | null,
    eTextRep: number,
    xCompare: ((argument2: number, argument3: $.Pointer<$.Void> | null, argument4: number, argument5: $.Pointer<$.Void> | null) => number) | null,
  ): void {
    const result = $raw.sqlite3_create_collation16(
      this.raw,
      zName,
      eTextRep,
      null,
      xCompare
        ? (_argument1, argument2, argument3, argument4, argument5) => xCompare(
          argument2,
          argument3,
          argument4,
          argument5,
        )
        : null,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_create_collation16',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Collation Needed Callbacks
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_collation_needed}.
   */
  collationNeeded(
    argument2: $.Memory | null,
    callback: ((database: Database | null, eTextRep: number, argument4: string | null) => void) | null,
  ): number {
    return $raw.sqlite3_collation_needed(
      this.raw,
      argument2,
      callback
        ? (_argument1, database, eTextRep, argument4) => callback(
          database ? new Database(database) : null,
          eTextRep,
          argument4,
        )
        : null,
    );
  }

  /**
   * CAPI3REF: Collation Needed Callbacks
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_collation_needed16}.
   */
  collationNeeded16(
    argument2: $.Memory | null,
    callback: ((database: Database | null, eTextRep: number, argument4: $.Pointer<$.Void> | null) => void) | null,
  ): number {
    return $raw.sqlite3_collation_needed16(
      this.raw,
      argument2,
      callback
        ? (_argument1, database, eTextRep, argument4) => callback(
          database ? new Database(database) : null,
          eTextRep,
          argument4,
        )
        : null,
    );
  }

  /**
   * CAPI3REF: Test For Auto-Commit Mode
   * KEYWORDS: \{autocommit mode\}
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_get_autocommit}.
   */
  getAutocommit(): number {
    return $raw.sqlite3_get_autocommit(this.raw);
  }

  /**
   * CAPI3REF: Return The Schema Name For A Database Connection
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_db_name}.
   */
  dbName(N: number): string | null {
    return $raw.sqlite3_db_name(this.raw, N);
  }

  /**
   * CAPI3REF: Return The Filename For A Database Connection
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_db_filename}.
   */
  dbFilename(zDbName: $.CStringInput | null): string | null {
    return $raw.sqlite3_db_filename(this.raw, zDbName);
  }

  /**
   * CAPI3REF: Determine if a database is read-only
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_db_readonly}.
   */
  dbReadonly(zDbName: $.CStringInput | null): number {
    return $raw.sqlite3_db_readonly(this.raw, zDbName);
  }

  /**
   * CAPI3REF: Determine the transaction state of a database
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_txn_state}.
   */
  txnState(zSchema: $.CStringInput | null): number {
    return $raw.sqlite3_txn_state(this.raw, zSchema);
  }

  /**
   * CAPI3REF: Find the next prepared statement
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_next_stmt}.
   */
  nextStmt(pStmt: Statement | null): Statement | null {
    const result = $raw.sqlite3_next_stmt(this.raw, pStmt?.raw ?? null);
    return $.wrap(Statement, result);
  }

  /**
   * CAPI3REF: Commit And Rollback Notification Callbacks
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_commit_hook}.
   */
  commitHook(
    callback: (() => number) | null,
    argument3: $.Memory | null,
  ): $.Pointer<$.Void> | null {
    return $raw.sqlite3_commit_hook(this.raw, callback ? (_argument1) => callback() : null, argument3);
  }

  /**
   * CAPI3REF: Commit And Rollback Notification Callbacks
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_rollback_hook}.
   */
  rollbackHook(
    callback: (() => void) | null,
    argument3: $.Memory | null,
  ): $.Pointer<$.Void> | null {
    return $raw.sqlite3_rollback_hook(this.raw, callback ? (_argument1) => callback() : null, argument3);
  }

  /**
   * CAPI3REF: Autovacuum Compaction Amount Callback
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_autovacuum_pages}.
   */
  autovacuumPages(
    callback: ((argument2: string | null, argument3: number, argument4: number, argument5: number) => number) | null,
    argument3: $.Memory | null,
    argument4: (() => void) | null,
  ): number {
    return $raw.sqlite3_autovacuum_pages(
      this.raw,
      callback
        ? (_argument1, argument2, argument3, argument4, argument5) => callback(
          argument2,
          argument3,
          argument4,
          argument5,
        )
        : null,
      argument3,
      argument4 ? (_argument1) => argument4() : null,
    );
  }

  /**
   * CAPI3REF: Data Change Notification Callbacks
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_update_hook}.
   */
  updateHook(
    callback: ((argument2: number, argument3: string | null, argument4: string | null, argument5: number) => void) | null,
    argument3: $.Memory | null,
  ): $.Pointer<$.Void> | null {
    return $raw.sqlite3_update_hook(
      this.raw,
      callback
        ? (_argument1, argument2, argument3, argument4, argument5) => callback(
          argument2,
          argument3,
          argument4,
          argument5,
        )
        : null,
      argument3,
    );
  }

  /**
   * CAPI3REF: Free Memory Used By A Database Connection
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_db_release_memory}.
   */
  dbReleaseMemory(): number {
    return $raw.sqlite3_db_release_memory(this.raw);
  }

  /**
   * CAPI3REF: Extract Metadata About A Column Of A Table
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_table_column_metadata}.
   */
  tableColumnMetadata(
    zDbName: $.CStringInput | null,
    zTableName: $.CStringInput | null,
    zColumnName: $.CStringInput | null,
  ): { result: number; pzDataType: string | null; pzCollSeq: string | null; pNotNull: number; pPrimaryKey: number; pAutoinc: number } {
    const pzDataType = new $.Out($.cstring);
    const pzCollSeq = new $.GuardedOut($.cstring, 'sqlite3_table_column_metadata.pzCollSeq');
    const pNotNull = new $.Out($.int);
    const pPrimaryKey = new $.Out($.int);
    const pAutoinc = new $.Out($.int);
    const result = $raw.sqlite3_table_column_metadata(
      this.raw,
      zDbName ?? null,
      zTableName,
      zColumnName,
      pzDataType,
      pzCollSeq,
      pNotNull,
      pPrimaryKey,
      pAutoinc,
    );
    return {
      result,
      pzDataType: pzDataType.value,
      pzCollSeq: pzCollSeq.value,
      pNotNull: pNotNull.value,
      pPrimaryKey: pPrimaryKey.value,
      pAutoinc: pAutoinc.value,
    };
  }

  /**
   * CAPI3REF: Load An Extension
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_load_extension}.
   */
  loadExtension(
    zFile: $.CStringInput | null,
    zProc: $.CStringInput | null,
  ): { result: number; pzErrMsg: string | null } {
    const pzErrMsg = new $.GuardedOut($.cstring, 'sqlite3_load_extension.pzErrMsg');
    const result = $raw.sqlite3_load_extension(this.raw, zFile, zProc, pzErrMsg);
    return { result, pzErrMsg: pzErrMsg.value };
  }

  /**
   * CAPI3REF: Enable Or Disable Extension Loading
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_enable_load_extension}.
   */
  enableLoadExtension(onoff: number): number {
    return $raw.sqlite3_enable_load_extension(this.raw, onoff);
  }

  /**
   * CAPI3REF: Register A Virtual Table Implementation
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_create_module}.
   */
  createModule(
    zName: $.CStringInput | null,
    p: $.RecordInput<$raw.sqlite3_module> | null,
    pClientData: $.Memory | null,
  ): void {
    const result = $raw.sqlite3_create_module(
      this.raw,
      zName,
      $.recordFrom($raw.sqlite3_module, p),
      pClientData,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_create_module',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Register A Virtual Table Implementation
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_create_module_v2}.
   */
  createModuleV2(
    zName: $.CStringInput | null,
    p: $.RecordInput<$raw.sqlite3_module> | null,
    pClientData: $.Memory | null,
    xDestroy: $.FunctionInput<$raw.sqlite3_create_module_v2_xDestroy> | null,
  ): void {
    const result = $raw.sqlite3_create_module_v2(
      this.raw,
      zName,
      $.recordFrom($raw.sqlite3_module, p),
      pClientData,
      xDestroy,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_create_module_v2',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Remove Unnecessary Virtual Table Implementations
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_drop_modules}.
   */
  dropModules(azKeep: $.StringsInput | null): number {
    return $raw.sqlite3_drop_modules(this.raw, azKeep);
  }

  /**
   * CAPI3REF: Declare The Schema Of A Virtual Table
   *
   * C: {@link raw.sqlite3_declare_vtab}.
   */
  declareVtab(zSQL: $.CStringInput | null): number {
    return $raw.sqlite3_declare_vtab(this.raw, zSQL);
  }

  /**
   * CAPI3REF: Overload A Function For A Virtual Table
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_overload_function}.
   */
  overloadFunction(zFuncName: $.CStringInput | null, nArg: number): number {
    return $raw.sqlite3_overload_function(this.raw, zFuncName, nArg);
  }

  /**
   * CAPI3REF: Open A BLOB For Incremental I/O
   * METHOD: sqlite3
   * CONSTRUCTOR: sqlite3_blob
   *
   * C: {@link raw.sqlite3_blob_open}.
   */
  blobOpen(
    zDb: $.CStringInput | null,
    zTable: $.CStringInput | null,
    zColumn: $.CStringInput | null,
    iRow: number | bigint,
    flags: number,
  ): $.Owned<Blob> {
    const ppBlob = new $.Out($raw.sqlite3_blob);
    const result = $raw.sqlite3_blob_open(this.raw, zDb, zTable, zColumn, iRow, flags, ppBlob);
    if (result !== $raw.SQLITE_OK) {
      throw $.discarding(
        new SqliteError(
          'sqlite3_blob_open',
          result,
          $codes,
          $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
        ),
        ppBlob,
      );
    }

    return new Blob($.present(ppBlob.value, 'sqlite3_blob_open')) as $.Owned<Blob>;
  }

  /**
   * CAPI3REF: Retrieve the mutex for a database connection
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_db_mutex}.
   */
  dbMutex(): Mutex | null {
    const result = $raw.sqlite3_db_mutex(this.raw);
    return $.wrap(Mutex, result);
  }

  /**
   * CAPI3REF: Low-Level Control Of Database Files
   * METHOD: sqlite3
   * KEYWORDS: \{file control\}
   *
   * C: {@link raw.sqlite3_file_control}.
   */
  fileControl(zDbName: $.CStringInput | null, op: number, argument4: $.Memory | null): number {
    return $raw.sqlite3_file_control(this.raw, zDbName, op, argument4);
  }

  /**
   * CAPI3REF: Create A New Dynamic String Object
   * CONSTRUCTOR: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_new}.
   */
  strNew(): $.Owned<Str> | null {
    const result = $raw.sqlite3_str_new(this.raw);
    return $.wrap(Str, result) as $.Owned<Str> | null;
  }

  /**
   * CAPI3REF: Database Connection Status
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_db_status}.
   */
  dbStatus(op: number, resetFlg: number): { result: number; pCur: number; pHiwtr: number } {
    const pCur = new $.Out($.int);
    const pHiwtr = new $.Out($.int);
    const result = $raw.sqlite3_db_status(this.raw, op, pCur, pHiwtr, resetFlg);
    return { result, pCur: pCur.value, pHiwtr: pHiwtr.value };
  }

  /**
   * CAPI3REF: Online Backup API.
   *
   * C: {@link raw.sqlite3_backup_init}.
   */
  backupInit(
    zDestName: $.CStringInput | null,
    pSource: Database | null,
    zSourceName: $.CStringInput | null,
  ): $.Owned<Backup> {
    const result = $raw.sqlite3_backup_init(this.raw, zDestName, pSource?.raw ?? null, zSourceName);
    if (result === null) {
      throw new SqliteError('sqlite3_backup_init', null, $codes, $raw.sqlite3_errmsg(this.raw));
    }

    return new Backup(result) as $.Owned<Backup>;
  }

  /**
   * CAPI3REF: Unlock Notification
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_unlock_notify}.
   */
  unlockNotify(xNotify: $.FunctionInput<$raw.sqlite3_unlock_notify_xNotify> | null): number {
    return $raw.sqlite3_unlock_notify(this.raw, xNotify, null);
  }

  /**
   * CAPI3REF: Write-Ahead Log Commit Hook
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_wal_hook}.
   */
  walHook(
    callback: ((database: Database | null, argument3: string | null, argument4: number) => number) | null,
    argument3: $.Memory | null,
  ): $.Pointer<$.Void> | null {
    return $raw.sqlite3_wal_hook(
      this.raw,
      callback
        ? (_argument1, database, argument3, argument4) => callback(
          database ? new Database(database) : null,
          argument3,
          argument4,
        )
        : null,
      argument3,
    );
  }

  /**
   * CAPI3REF: Configure an auto-checkpoint
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_wal_autocheckpoint}.
   */
  walAutocheckpoint(N: number): number {
    return $raw.sqlite3_wal_autocheckpoint(this.raw, N);
  }

  /**
   * CAPI3REF: Checkpoint a database
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_wal_checkpoint}.
   */
  walCheckpoint(zDb: $.CStringInput | null): void {
    const result = $raw.sqlite3_wal_checkpoint(this.raw, zDb);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_wal_checkpoint',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Checkpoint a database
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_wal_checkpoint_v2}.
   */
  walCheckpointV2(zDb: $.CStringInput | null, eMode: number): { pnLog: number; pnCkpt: number } {
    const pnLog = new $.Out($.int);
    const pnCkpt = new $.Out($.int);
    const result = $raw.sqlite3_wal_checkpoint_v2(this.raw, zDb ?? null, eMode, pnLog, pnCkpt);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_wal_checkpoint_v2',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }

    return { pnLog: pnLog.value, pnCkpt: pnCkpt.value };
  }

  /**
   * CAPI3REF: Virtual Table Interface Configuration
   *
   * C: {@link raw.sqlite3_vtab_config}.
   */
  vtabConfig(op: number, ...rest: $.Variadic[]): number {
    return $raw.sqlite3_vtab_config(this.raw, op, ...rest);
  }

  /**
   * CAPI3REF: Determine The Virtual Table Conflict Policy
   *
   * C: {@link raw.sqlite3_vtab_on_conflict}.
   */
  vtabOnConflict(): number {
    return $raw.sqlite3_vtab_on_conflict(this.raw);
  }

  /**
   * CAPI3REF: Flush caches to disk mid-transaction
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_db_cacheflush}.
   */
  dbCacheflush(): void {
    const result = $raw.sqlite3_db_cacheflush(this.raw);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_db_cacheflush',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Low-level system error code
   * METHOD: sqlite3
   *
   * C: {@link raw.sqlite3_system_errno}.
   */
  systemErrno(): number {
    return $raw.sqlite3_system_errno(this.raw);
  }

  /**
   * CAPI3REF: Record A Database Snapshot
   * CONSTRUCTOR: sqlite3_snapshot
   *
   * C: {@link raw.sqlite3_snapshot_get}.
   */
  snapshotGet(
    zSchema: $.CStringInput | null,
  ): { result: number; ppSnapshot: $.Owned<Snapshot> | null } {
    const ppSnapshot = new $.Out($.pointer($raw.sqlite3_snapshot));
    const result = $raw.sqlite3_snapshot_get(this.raw, zSchema, ppSnapshot);
    return { result, ppSnapshot: $.wrap(Snapshot, ppSnapshot.value) as $.Owned<Snapshot> | null };
  }

  /**
   * CAPI3REF: Start a read transaction on an historical snapshot
   * METHOD: sqlite3_snapshot
   *
   * C: {@link raw.sqlite3_snapshot_open}.
   */
  snapshotOpen(zSchema: $.CStringInput | null, pSnapshot: Snapshot | null): number {
    return $raw.sqlite3_snapshot_open(this.raw, zSchema, pSnapshot?.raw ?? null);
  }

  /**
   * CAPI3REF: Recover snapshots from a wal file
   * METHOD: sqlite3_snapshot
   *
   * C: {@link raw.sqlite3_snapshot_recover}.
   */
  snapshotRecover(zDb: $.CStringInput | null): number {
    return $raw.sqlite3_snapshot_recover(this.raw, zDb);
  }

  /**
   * CAPI3REF: Serialize a database
   *
   * C: {@link raw.sqlite3_serialize}.
   */
  serialize(zSchema: $.CStringInput | null, mFlags: number): Uint8Array | null {
    const piSize = new $.Out($.longLong);
    const result = $raw.sqlite3_serialize(this.raw, zSchema, piSize, mFlags);
    return $.takenBytes(result, piSize.value);
  }

  /**
   * CAPI3REF: Deserialize a database
   *
   * C: {@link raw.sqlite3_deserialize}.
   */
  deserialize(
    zSchema: $.CStringInput | null,
    pData: $.Memory | null,
    szDb: number | bigint,
    szBuf: number | bigint,
    mFlags: number,
  ): void {
    const result = $raw.sqlite3_deserialize(this.raw, zSchema, pData, szDb, szBuf, mFlags);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_deserialize',
        result,
        $codes,
        $raw.sqlite3_errmsg(this.raw) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * Register a geometry callback named zGeom that can be used as part of an
   * R-Tree geometry query as follows:
   *
   * C: {@link raw.sqlite3_rtree_geometry_callback}.
   */
  rtreeGeometryCallback(
    zGeom: $.CStringInput | null,
    xGeom: $.FunctionInput<$raw.sqlite3_rtree_geometry_callback_xGeom> | null,
  ): number {
    return $raw.sqlite3_rtree_geometry_callback(this.raw, zGeom, xGeom, null);
  }

  /**
   * Register a 2nd-generation geometry callback named zScore that can be
   * used as part of an R-Tree geometry query as follows:
   *
   * C: {@link raw.sqlite3_rtree_query_callback}.
   */
  rtreeQueryCallback(
    zQueryFunc: $.CStringInput | null,
    xQueryFunc: $.FunctionInput<$raw.sqlite3_rtree_query_callback_xQueryFunc> | null,
  ): number {
    return $raw.sqlite3_rtree_query_callback(this.raw, zQueryFunc, xQueryFunc, null, null);
  }
}

/** CAPI3REF: Mutex Handle */
export class Mutex extends $.Wrapper<$raw.sqlite3_mutex> {
  /**
   * CAPI3REF: Mutexes
   *
   * C: {@link raw.sqlite3_mutex_alloc}.
   */
  static alloc(argument1: number): $.Owned<Mutex> | null {
    const result = $raw.sqlite3_mutex_alloc(argument1);
    return $.wrap(Mutex, result) as $.Owned<Mutex> | null;
  }

  /**
   * CAPI3REF: Mutexes
   *
   * C: {@link raw.sqlite3_mutex_free}.
   */
  free(): void {
    $raw.sqlite3_mutex_free(this.raw);
  }

  /**
   * CAPI3REF: Mutexes
   *
   * C: {@link raw.sqlite3_mutex_enter}.
   */
  enter(): void {
    $raw.sqlite3_mutex_enter(this.raw);
  }

  /**
   * CAPI3REF: Mutexes
   *
   * C: {@link raw.sqlite3_mutex_try}.
   */
  try(): number {
    return $raw.sqlite3_mutex_try(this.raw);
  }

  /**
   * CAPI3REF: Mutexes
   *
   * C: {@link raw.sqlite3_mutex_leave}.
   */
  leave(): void {
    $raw.sqlite3_mutex_leave(this.raw);
  }

  /** C: {@link raw.sqlite3_mutex_held}. */
  held(): number {
    return $raw.sqlite3_mutex_held(this.raw);
  }

  /** C: {@link raw.sqlite3_mutex_notheld}. */
  notheld(): number {
    return $raw.sqlite3_mutex_notheld(this.raw);
  }
}

/** CAPI3REF: OS Interface Object */
export class Vfs extends $.Wrapper<$raw.sqlite3_vfs> {
  constructor(raw: $raw.sqlite3_vfs = new $raw.sqlite3_vfs()) {
    super(raw);
  }

  /**
   * Structure version number (currently 3)
   *
   * C: `int iVersion`
   */
  get iVersion(): number {
    return this.raw.iVersion;
  }

  /**
   * Size of subclassed sqlite3_file
   *
   * C: `int szOsFile`
   */
  get szOsFile(): number {
    return this.raw.szOsFile;
  }

  /**
   * Maximum file pathname length
   *
   * C: `int mxPathname`
   */
  get mxPathname(): number {
    return this.raw.mxPathname;
  }

  /**
   * Next registered VFS
   *
   * C: `sqlite3_vfs *pNext`
   */
  get pNext(): Vfs | null {
    return $.wrap(Vfs, this.raw.pNext);
  }

  /**
   * Name of this virtual file system
   *
   * C: `const char *zName`
   */
  get zName(): string | null {
    return this.raw.zName;
  }

  /**
   * Pointer to application-specific data
   *
   * C: `void *pAppData`
   */
  get pAppData(): $.Pointer<$.Void> | null {
    return this.raw.pAppData;
  }

  /** C: `int (*xOpen)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *)` */
  get xOpen(): $.FunctionPointer<$raw.sqlite3_vfs_xOpen> | null {
    return this.raw.xOpen;
  }

  /** C: `int (*xDelete)(sqlite3_vfs *, const char *, int)` */
  get xDelete(): $.FunctionPointer<$raw.sqlite3_vfs_xDelete> | null {
    return this.raw.xDelete;
  }

  /** C: `int (*xAccess)(sqlite3_vfs *, const char *, int, int *)` */
  get xAccess(): $.FunctionPointer<$raw.sqlite3_vfs_xAccess> | null {
    return this.raw.xAccess;
  }

  /** C: `int (*xFullPathname)(sqlite3_vfs *, const char *, int, char *)` */
  get xFullPathname(): $.FunctionPointer<$raw.sqlite3_vfs_xFullPathname> | null {
    return this.raw.xFullPathname;
  }

  /** C: `void *(*xDlOpen)(sqlite3_vfs *, const char *)` */
  get xDlOpen(): $.FunctionPointer<$raw.sqlite3_vfs_xDlOpen> | null {
    return this.raw.xDlOpen;
  }

  /** C: `void (*xDlError)(sqlite3_vfs *, int, char *)` */
  get xDlError(): $.FunctionPointer<$raw.sqlite3_vfs_xDlError> | null {
    return this.raw.xDlError;
  }

  /** C: `void (*(*xDlSym)(sqlite3_vfs *, void *, const char *))(void)` */
  get xDlSym(): $.FunctionPointer<$raw.sqlite3_vfs_xDlSym> | null {
    return this.raw.xDlSym;
  }

  /** C: `void (*xDlClose)(sqlite3_vfs *, void *)` */
  get xDlClose(): $.FunctionPointer<$raw.sqlite3_vfs_xDlClose> | null {
    return this.raw.xDlClose;
  }

  /** C: `int (*xRandomness)(sqlite3_vfs *, int, char *)` */
  get xRandomness(): $.FunctionPointer<$raw.sqlite3_vfs_xRandomness> | null {
    return this.raw.xRandomness;
  }

  /** C: `int (*xSleep)(sqlite3_vfs *, int)` */
  get xSleep(): $.FunctionPointer<$raw.sqlite3_vfs_xSleep> | null {
    return this.raw.xSleep;
  }

  /** C: `int (*xCurrentTime)(sqlite3_vfs *, double *)` */
  get xCurrentTime(): $.FunctionPointer<$raw.sqlite3_vfs_xCurrentTime> | null {
    return this.raw.xCurrentTime;
  }

  /** C: `int (*xGetLastError)(sqlite3_vfs *, int, char *)` */
  get xGetLastError(): $.FunctionPointer<$raw.sqlite3_vfs_xGetLastError> | null {
    return this.raw.xGetLastError;
  }

  /**
   * The methods above are in version 1 of the sqlite_vfs object
   * definition.  Those that follow are added in version 2 or later
   *
   * C: `int (*xCurrentTimeInt64)(sqlite3_vfs *, sqlite3_int64 *)`
   */
  get xCurrentTimeInt64(): $.FunctionPointer<$raw.sqlite3_vfs_xCurrentTimeInt64> | null {
    return this.raw.xCurrentTimeInt64;
  }

  /**
   * The methods above are in versions 1 and 2 of the sqlite_vfs object.
   * Those below are for version 3 and greater.
   *
   * C: `int (*xSetSystemCall)(sqlite3_vfs *, const char *, sqlite3_syscall_ptr)`
   */
  get xSetSystemCall(): $.FunctionPointer<$raw.sqlite3_vfs_xSetSystemCall> | null {
    return this.raw.xSetSystemCall;
  }

  /** C: `sqlite3_syscall_ptr (*xGetSystemCall)(sqlite3_vfs *, const char *)` */
  get xGetSystemCall(): $.FunctionPointer<$raw.sqlite3_vfs_xGetSystemCall> | null {
    return this.raw.xGetSystemCall;
  }

  /** C: `const char *(*xNextSystemCall)(sqlite3_vfs *, const char *)` */
  get xNextSystemCall(): $.FunctionPointer<$raw.sqlite3_vfs_xNextSystemCall> | null {
    return this.raw.xNextSystemCall;
  }

  /**
   * CAPI3REF: Virtual File System Objects
   *
   * C: {@link raw.sqlite3_vfs_register}.
   */
  register(makeDflt: number): number {
    return $raw.sqlite3_vfs_register(this.raw, makeDflt);
  }

  /**
   * CAPI3REF: Virtual File System Objects
   *
   * C: {@link raw.sqlite3_vfs_unregister}.
   */
  unregister(): number {
    return $raw.sqlite3_vfs_unregister(this.raw);
  }
}

/**
 * CAPI3REF: Prepared Statement Object
 * KEYWORDS: \{prepared statement\} \{prepared statements\}
 */
export class Statement extends $.Wrapper<$raw.sqlite3_stmt> {
  /**
   * CAPI3REF: Retrieving Statement SQL
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_sql}.
   */
  sql(): string | null {
    return $raw.sqlite3_sql(this.raw);
  }

  /**
   * CAPI3REF: Retrieving Statement SQL
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_expanded_sql}.
   */
  expandedSql(): $.Owned<$.Pointer<$.Char>> | null {
    return $raw.sqlite3_expanded_sql(this.raw);
  }

  /**
   * CAPI3REF: Determine If An SQL Statement Writes The Database
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_stmt_readonly}.
   */
  readonly(): number {
    return $raw.sqlite3_stmt_readonly(this.raw);
  }

  /**
   * CAPI3REF: Query The EXPLAIN Setting For A Prepared Statement
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_stmt_isexplain}.
   */
  isexplain(): number {
    return $raw.sqlite3_stmt_isexplain(this.raw);
  }

  /**
   * CAPI3REF: Determine If A Prepared Statement Has Been Reset
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_stmt_busy}.
   */
  busy(): number {
    return $raw.sqlite3_stmt_busy(this.raw);
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_blob}.
   */
  bindBlob(argument2: number, argument3: $.Bytes | null): void {
    const result = $raw.sqlite3_bind_blob(this.raw, argument2, argument3, undefined, $raw.SQLITE_TRANSIENT);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_blob',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_blob64}.
   */
  bindBlob64(
    argument2: number,
    argument3: $.Bytes | null,
    argument4: number | bigint,
    callback: (() => void) | null,
  ): void {
    const result = $raw.sqlite3_bind_blob64(
      this.raw,
      argument2,
      argument3,
      argument4,
      callback ? (_argument1) => callback() : null,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_blob64',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_double}.
   */
  bindDouble(argument2: number, argument3: number): void {
    const result = $raw.sqlite3_bind_double(this.raw, argument2, argument3);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_double',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_int}.
   */
  bindInt(argument2: number, argument3: number): void {
    const result = $raw.sqlite3_bind_int(this.raw, argument2, argument3);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_int',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_int64}.
   */
  bindInt64(argument2: number, argument3: number | bigint): void {
    const result = $raw.sqlite3_bind_int64(this.raw, argument2, argument3);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_int64',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_null}.
   */
  bindNull(argument2: number): void {
    const result = $raw.sqlite3_bind_null(this.raw, argument2);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_null',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_text}.
   */
  bindText(argument2: number, argument3: $.CStringInput | null): void {
    const result = $raw.sqlite3_bind_text(this.raw, argument2, argument3, -1, $raw.SQLITE_TRANSIENT);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_text',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_text16}.
   */
  bindText16(
    argument2: number,
    argument3: $.Bytes | null,
    argument4: number,
    callback: (() => void) | null,
  ): void {
    const result = $raw.sqlite3_bind_text16(
      this.raw,
      argument2,
      argument3,
      argument4,
      callback ? (_argument1) => callback() : null,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_text16',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_text64}.
   */
  bindText64(
    argument2: number,
    argument3: $.CStringInput | null,
    argument4: number | bigint,
    callback: (() => void) | null,
    encoding: number,
  ): void {
    const result = $raw.sqlite3_bind_text64(
      this.raw,
      argument2,
      argument3,
      argument4,
      callback ? (_argument1) => callback() : null,
      encoding,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_text64',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_value}.
   */
  bindValue(argument2: number, value: Value | null): void {
    const result = $raw.sqlite3_bind_value(this.raw, argument2, value?.raw ?? null);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_value',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_pointer}.
   */
  bindPointer(
    argument2: number,
    argument3: $.Memory | null,
    argument4: $.CStringInput | null,
    callback: (() => void) | null,
  ): void {
    const result = $raw.sqlite3_bind_pointer(
      this.raw,
      argument2,
      argument3,
      argument4,
      callback ? (_argument1) => callback() : null,
    );
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_pointer',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_zeroblob}.
   */
  bindZeroblob(argument2: number, n: number): void {
    const result = $raw.sqlite3_bind_zeroblob(this.raw, argument2, n);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_zeroblob',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Binding Values To Prepared Statements
   * KEYWORDS: \{host parameter\} \{host parameters\} \{host parameter name\}
   * KEYWORDS: \{SQL parameter\} \{SQL parameters\} \{parameter binding\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_zeroblob64}.
   */
  bindZeroblob64(argument2: number, argument3: number | bigint): void {
    const result = $raw.sqlite3_bind_zeroblob64(this.raw, argument2, argument3);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_bind_zeroblob64',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Number Of SQL Parameters
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_parameter_count}.
   */
  bindParameterCount(): number {
    return $raw.sqlite3_bind_parameter_count(this.raw);
  }

  /**
   * CAPI3REF: Name Of A Host Parameter
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_parameter_name}.
   */
  bindParameterName(argument2: number): string | null {
    return $raw.sqlite3_bind_parameter_name(this.raw, argument2);
  }

  /**
   * CAPI3REF: Index Of A Parameter With A Given Name
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_bind_parameter_index}.
   */
  bindParameterIndex(zName: $.CStringInput | null): number {
    return $raw.sqlite3_bind_parameter_index(this.raw, zName);
  }

  /**
   * CAPI3REF: Reset All Bindings On A Prepared Statement
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_clear_bindings}.
   */
  clearBindings(): void {
    const result = $raw.sqlite3_clear_bindings(this.raw);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_clear_bindings',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Number Of Columns In A Result Set
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_count}.
   */
  columnCount(): number {
    return $raw.sqlite3_column_count(this.raw);
  }

  /**
   * CAPI3REF: Column Names In A Result Set
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_name}.
   */
  columnName(N: number): string | null {
    return $raw.sqlite3_column_name(this.raw, N);
  }

  /**
   * CAPI3REF: Column Names In A Result Set
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_name16}.
   */
  columnName16(N: number): $.Pointer<$.Void> | null {
    return $raw.sqlite3_column_name16(this.raw, N);
  }

  /**
   * CAPI3REF: Source Of Data In A Query Result
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_database_name}.
   */
  columnDatabaseName(argument2: number): string | null {
    return $raw.sqlite3_column_database_name(this.raw, argument2);
  }

  /**
   * CAPI3REF: Source Of Data In A Query Result
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_database_name16}.
   */
  columnDatabaseName16(argument2: number): $.Pointer<$.Void> | null {
    return $raw.sqlite3_column_database_name16(this.raw, argument2);
  }

  /**
   * CAPI3REF: Source Of Data In A Query Result
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_table_name}.
   */
  columnTableName(argument2: number): string | null {
    return $raw.sqlite3_column_table_name(this.raw, argument2);
  }

  /**
   * CAPI3REF: Source Of Data In A Query Result
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_table_name16}.
   */
  columnTableName16(argument2: number): $.Pointer<$.Void> | null {
    return $raw.sqlite3_column_table_name16(this.raw, argument2);
  }

  /**
   * CAPI3REF: Source Of Data In A Query Result
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_origin_name}.
   */
  columnOriginName(argument2: number): string | null {
    return $raw.sqlite3_column_origin_name(this.raw, argument2);
  }

  /**
   * CAPI3REF: Source Of Data In A Query Result
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_origin_name16}.
   */
  columnOriginName16(argument2: number): $.Pointer<$.Void> | null {
    return $raw.sqlite3_column_origin_name16(this.raw, argument2);
  }

  /**
   * CAPI3REF: Declared Datatype Of A Query Result
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_decltype}.
   */
  columnDecltype(argument2: number): string | null {
    return $raw.sqlite3_column_decltype(this.raw, argument2);
  }

  /**
   * CAPI3REF: Declared Datatype Of A Query Result
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_decltype16}.
   */
  columnDecltype16(argument2: number): $.Pointer<$.Void> | null {
    return $raw.sqlite3_column_decltype16(this.raw, argument2);
  }

  /**
   * CAPI3REF: Evaluate An SQL Statement
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_step}.
   */
  step(): boolean {
    const result = $raw.sqlite3_step(this.raw);
    if (result === $raw.SQLITE_DONE) return false;
    if (result !== $raw.SQLITE_ROW) {
      throw new SqliteError(
        'sqlite3_step',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }

    return true;
  }

  /**
   * CAPI3REF: Evaluate An SQL Statement
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_step}.
   */
  async stepAsync(options?: $.AsyncOptions): Promise<boolean> {
    const result = await $.callAsync($raw.sqlite3_step, [this.raw], options);
    if (result === $raw.SQLITE_DONE) return false;
    if (result !== $raw.SQLITE_ROW) {
      throw new SqliteError(
        'sqlite3_step',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }

    return true;
  }

  /**
   * CAPI3REF: Number of columns in a result set
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_data_count}.
   */
  dataCount(): number {
    return $raw.sqlite3_data_count(this.raw);
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_blob}.
   */
  columnBlob(iCol: number): Uint8Array | null {
    const result = $raw.sqlite3_column_blob(this.raw, iCol);
    return $.lentBytes(result, $raw.sqlite3_column_bytes(this.raw, iCol));
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_double}.
   */
  columnDouble(iCol: number): number {
    return $raw.sqlite3_column_double(this.raw, iCol);
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_int}.
   */
  columnInt(iCol: number): number {
    return $raw.sqlite3_column_int(this.raw, iCol);
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_int64}.
   */
  columnInt64(iCol: number): number {
    return $raw.sqlite3_column_int64(this.raw, iCol);
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_text}.
   */
  columnText(iCol: number): string | null {
    const result = $raw.sqlite3_column_text(this.raw, iCol);
    return result?.text() ?? null;
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_text16}.
   */
  columnText16(iCol: number): $.Pointer<$.Void> | null {
    return $raw.sqlite3_column_text16(this.raw, iCol);
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_value}.
   */
  columnValue(iCol: number): Value | null {
    const result = $raw.sqlite3_column_value(this.raw, iCol);
    return $.wrap(Value, result);
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_bytes}.
   */
  columnBytes(iCol: number): number {
    return $raw.sqlite3_column_bytes(this.raw, iCol);
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_bytes16}.
   */
  columnBytes16(iCol: number): number {
    return $raw.sqlite3_column_bytes16(this.raw, iCol);
  }

  /**
   * CAPI3REF: Result Values From A Query
   * KEYWORDS: \{column access functions\}
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_column_type}.
   */
  columnType(iCol: number): number {
    return $raw.sqlite3_column_type(this.raw, iCol);
  }

  /**
   * CAPI3REF: Destroy A Prepared Statement Object
   * DESTRUCTOR: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_finalize}.
   */
  finalize(): void {
    const result = $raw.sqlite3_finalize(this.raw);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_finalize',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /**
   * CAPI3REF: Reset A Prepared Statement Object
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_reset}.
   */
  reset(): void {
    const result = $raw.sqlite3_reset(this.raw);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError(
        'sqlite3_reset',
        result,
        $codes,
        $raw.sqlite3_errmsg($raw.sqlite3_db_handle(this.raw)) ?? $raw.sqlite3_errstr(result),
      );
    }
  }

  /** C: {@link raw.sqlite3_expired}. */
  expired(): number {
    return $raw.sqlite3_expired(this.raw);
  }

  /** C: {@link raw.sqlite3_transfer_bindings}. */
  transferBindings(argument2: Statement | null): number {
    return $raw.sqlite3_transfer_bindings(this.raw, argument2?.raw ?? null);
  }

  /**
   * CAPI3REF: Find The Database Handle Of A Prepared Statement
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_db_handle}.
   */
  dbHandle(): Database | null {
    const result = $raw.sqlite3_db_handle(this.raw);
    return $.wrap(Database, result);
  }

  /**
   * CAPI3REF: Prepared Statement Status
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_stmt_status}.
   */
  status(op: number, resetFlg: number): number {
    return $raw.sqlite3_stmt_status(this.raw, op, resetFlg);
  }

  /**
   * CAPI3REF: Prepared Statement Scan Status
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_stmt_scanstatus}.
   */
  scanstatus(idx: number, iScanStatusOp: number, pOut: $.Memory | null): number {
    return $raw.sqlite3_stmt_scanstatus(this.raw, idx, iScanStatusOp, pOut);
  }

  /**
   * CAPI3REF: Zero Scan-Status Counters
   * METHOD: sqlite3_stmt
   *
   * C: {@link raw.sqlite3_stmt_scanstatus_reset}.
   */
  scanstatusReset(): void {
    $raw.sqlite3_stmt_scanstatus_reset(this.raw);
  }

  /**
   * What there is, by what {@link Statement.columnType} says: {@link Statement.columnText}, {@link Statement.columnInt64}, {@link Statement.columnDouble}, {@link Statement.columnBlob}.
   */
  column(iCol: number): string | number | Uint8Array | null {
    switch (this.columnType(iCol)) {
      case $raw.SQLITE_TEXT:
        return this.columnText(iCol);
      case $raw.SQLITE_INTEGER:
        return this.columnInt64(iCol);
      case $raw.SQLITE_FLOAT:
        return this.columnDouble(iCol);
      case $raw.SQLITE_BLOB:
        return this.columnBlob(iCol)?.slice() ?? null;
      default:
        return null;
    }
  }

  /**
   * By what the value is: {@link Statement.bindNull}, {@link Statement.bindText}, {@link Statement.bindInt64}, {@link Statement.bindDouble}, {@link Statement.bindBlob}.
   */
  bind(argument2: number, value: string | number | bigint | $.Bytes | null): void {
    if (value === null) return this.bindNull(argument2);
    if (typeof value === 'string') return this.bindText(argument2, value);
    if (typeof value === 'number' && Number.isSafeInteger(value)) return this.bindInt64(argument2, value);
    if (typeof value === 'bigint') return this.bindInt64(argument2, value);
    if (typeof value === 'number') return this.bindDouble(argument2, value);
    return this.bindBlob(argument2, value);
  }

  /** The values that there are now, by their names. */
  row(): Record<string, string | number | Uint8Array | null> {
    return $.namedValues(
      this.columnCount(),
      (index) => this.columnName(index),
      (index) => this.column(index),
    );
  }

  /**
   * Goes through the rows that {@link Statement.step} leads to, until there is no more.
   * Ending early calls {@link Statement.reset}.
   */
  [Symbol.iterator](): IterableIterator<Record<string, string | number | Uint8Array | null>> {
    return $.iterateRows(
      () => this.step(),
      $.rowReader(() => this.columnCount(), (index) => this.columnName(index), (index) => this.column(index)),
      () => this.reset(),
    );
  }

  /**
   * Goes through the rows that {@link Statement.stepAsync} leads to, until there is no more.
   * Each call runs on another thread.
   * Ending early calls {@link Statement.reset}.
   */
  iterateAsync(
    options?: $.AsyncOptions,
  ): AsyncIterableIterator<Record<string, string | number | Uint8Array | null>> {
    return $.iterateAsyncRows(
      () => this.stepAsync(options),
      $.rowReader(() => this.columnCount(), (index) => this.columnName(index), (index) => this.column(index)),
      options,
      () => this.reset(),
    );
  }

  /**
   * Goes through the rows that {@link Statement.stepAsync} leads to, until there is no more.
   * Each call runs on another thread.
   * Ending early calls {@link Statement.reset}.
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<Record<string, string | number | Uint8Array | null>> {
    return this.iterateAsync();
  }
}

/**
 * CAPI3REF: Dynamically Typed Value Object
 * KEYWORDS: \{protected sqlite3_value\} \{unprotected sqlite3_value\}
 */
export class Value extends $.Wrapper<$raw.sqlite3_value> {
  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_blob}.
   */
  blob(): Uint8Array | null {
    const result = $raw.sqlite3_value_blob(this.raw);
    return $.lentBytes(result, $raw.sqlite3_value_bytes(this.raw));
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_double}.
   */
  double(): number {
    return $raw.sqlite3_value_double(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_int}.
   */
  int(): number {
    return $raw.sqlite3_value_int(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_int64}.
   */
  int64(): number {
    return $raw.sqlite3_value_int64(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_pointer}.
   */
  pointer(argument2: $.CStringInput | null): $.Pointer<$.Void> | null {
    return $raw.sqlite3_value_pointer(this.raw, argument2);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_text}.
   */
  text(): string | null {
    const result = $raw.sqlite3_value_text(this.raw);
    return result?.text() ?? null;
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_text16}.
   */
  text16(): $.Pointer<$.Void> | null {
    return $raw.sqlite3_value_text16(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_text16le}.
   */
  text16le(): $.Pointer<$.Void> | null {
    return $raw.sqlite3_value_text16le(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_text16be}.
   */
  text16be(): $.Pointer<$.Void> | null {
    return $raw.sqlite3_value_text16be(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_bytes}.
   */
  bytes(): number {
    return $raw.sqlite3_value_bytes(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_bytes16}.
   */
  bytes16(): number {
    return $raw.sqlite3_value_bytes16(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_type}.
   */
  type(): number {
    return $raw.sqlite3_value_type(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_numeric_type}.
   */
  numericType(): number {
    return $raw.sqlite3_value_numeric_type(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_nochange}.
   */
  nochange(): number {
    return $raw.sqlite3_value_nochange(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_frombind}.
   */
  frombind(): number {
    return $raw.sqlite3_value_frombind(this.raw);
  }

  /**
   * CAPI3REF: Obtaining SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_encoding}.
   */
  encoding(): number {
    return $raw.sqlite3_value_encoding(this.raw);
  }

  /**
   * CAPI3REF: Finding The Subtype Of SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_subtype}.
   */
  subtype(): number {
    return $raw.sqlite3_value_subtype(this.raw);
  }

  /**
   * CAPI3REF: Copy And Free SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_dup}.
   */
  dup(): $.Owned<Value> | null {
    const result = $raw.sqlite3_value_dup(this.raw);
    return $.wrap(Value, result) as $.Owned<Value> | null;
  }

  /**
   * CAPI3REF: Copy And Free SQL Values
   * METHOD: sqlite3_value
   *
   * C: {@link raw.sqlite3_value_free}.
   */
  free(): void {
    $raw.sqlite3_value_free(this.raw);
  }

  /**
   * CAPI3REF: Find all elements on the right-hand side of an IN constraint.
   *
   * C: {@link raw.sqlite3_vtab_in_first}.
   */
  vtabInFirst(): { result: number; ppOut: Value | null } {
    const ppOut = new $.GuardedOut($raw.sqlite3_value, 'sqlite3_vtab_in_first.ppOut');
    const result = $raw.sqlite3_vtab_in_first(this.raw, ppOut);
    return { result, ppOut: $.wrap(Value, ppOut.value) };
  }

  /**
   * CAPI3REF: Find all elements on the right-hand side of an IN constraint.
   *
   * C: {@link raw.sqlite3_vtab_in_next}.
   */
  vtabInNext(): { result: number; ppOut: Value | null } {
    const ppOut = new $.GuardedOut($raw.sqlite3_value, 'sqlite3_vtab_in_next.ppOut');
    const result = $raw.sqlite3_vtab_in_next(this.raw, ppOut);
    return { result, ppOut: $.wrap(Value, ppOut.value) };
  }

  /**
   * What there is, by what {@link Value.type} says: {@link Value.text}, {@link Value.int64}, {@link Value.double}, {@link Value.blob}.
   */
  get(): string | number | Uint8Array | null {
    switch (this.type()) {
      case $raw.SQLITE_TEXT:
        return this.text();
      case $raw.SQLITE_INTEGER:
        return this.int64();
      case $raw.SQLITE_FLOAT:
        return this.double();
      case $raw.SQLITE_BLOB:
        return this.blob()?.slice() ?? null;
      default:
        return null;
    }
  }
}

/** CAPI3REF: SQL Function Context Object */
export class Context extends $.Wrapper<$raw.sqlite3_context> {
  /** C: {@link raw.sqlite3_aggregate_count}. */
  aggregateCount(): number {
    return $raw.sqlite3_aggregate_count(this.raw);
  }

  /**
   * CAPI3REF: Obtain Aggregate Function Context
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_aggregate_context}.
   */
  aggregateContext(nBytes: number): $.Pointer<$.Void> | null {
    return $raw.sqlite3_aggregate_context(this.raw, nBytes);
  }

  /**
   * CAPI3REF: User Data For Functions
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_user_data}.
   */
  userData(): $.Pointer<$.Void> | null {
    return $raw.sqlite3_user_data(this.raw);
  }

  /**
   * CAPI3REF: Database Connection For Functions
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_context_db_handle}.
   */
  dbHandle(): Database | null {
    const result = $raw.sqlite3_context_db_handle(this.raw);
    return $.wrap(Database, result);
  }

  /**
   * CAPI3REF: Function Auxiliary Data
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_get_auxdata}.
   */
  getAuxdata(N: number): $.Pointer<$.Void> | null {
    return $raw.sqlite3_get_auxdata(this.raw, N);
  }

  /**
   * CAPI3REF: Function Auxiliary Data
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_set_auxdata}.
   */
  setAuxdata(N: number, argument3: $.Memory | null, callback: (() => void) | null): void {
    $raw.sqlite3_set_auxdata(this.raw, N, argument3, callback ? (_argument1) => callback() : null);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_blob}.
   */
  resultBlob(argument2: $.Bytes | null): void {
    $raw.sqlite3_result_blob(
      this.raw,
      argument2,
      $.byteLengthOf(argument2, 'sqlite3_result_blob', 'argument2', 'argument2'),
      $raw.SQLITE_TRANSIENT,
    );
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_blob64}.
   */
  resultBlob64(
    argument2: $.Bytes | null,
    argument3: number | bigint,
    callback: (() => void) | null,
  ): void {
    $raw.sqlite3_result_blob64(this.raw, argument2, argument3, callback ? (_argument1) => callback() : null);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_double}.
   */
  resultDouble(argument2: number): void {
    $raw.sqlite3_result_double(this.raw, argument2);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_error}.
   */
  resultError(argument2: $.CStringInput | null, argument3: number): void {
    $raw.sqlite3_result_error(this.raw, argument2, argument3);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_error16}.
   */
  resultError16(argument2: $.Bytes | null, argument3: number): void {
    $raw.sqlite3_result_error16(this.raw, argument2, argument3);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_error_toobig}.
   */
  resultErrorToobig(): void {
    $raw.sqlite3_result_error_toobig(this.raw);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_error_nomem}.
   */
  resultErrorNomem(): void {
    $raw.sqlite3_result_error_nomem(this.raw);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_error_code}.
   */
  resultErrorCode(argument2: number): void {
    $raw.sqlite3_result_error_code(this.raw, argument2);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_int}.
   */
  resultInt(argument2: number): void {
    $raw.sqlite3_result_int(this.raw, argument2);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_int64}.
   */
  resultInt64(argument2: number | bigint): void {
    $raw.sqlite3_result_int64(this.raw, argument2);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_null}.
   */
  resultNull(): void {
    $raw.sqlite3_result_null(this.raw);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_text}.
   */
  resultText(argument2: $.CStringInput | null): void {
    $raw.sqlite3_result_text(this.raw, argument2, -1, $raw.SQLITE_TRANSIENT);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_text64}.
   */
  resultText64(
    argument2: $.CStringInput | null,
    argument3: number | bigint,
    callback: (() => void) | null,
    encoding: number,
  ): void {
    $raw.sqlite3_result_text64(
      this.raw,
      argument2,
      argument3,
      callback ? (_argument1) => callback() : null,
      encoding,
    );
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_text16}.
   */
  resultText16(
    argument2: $.Bytes | null,
    argument3: number,
    callback: (() => void) | null,
  ): void {
    $raw.sqlite3_result_text16(this.raw, argument2, argument3, callback ? (_argument1) => callback() : null);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_text16le}.
   */
  resultText16le(
    argument2: $.Bytes | null,
    argument3: number,
    callback: (() => void) | null,
  ): void {
    $raw.sqlite3_result_text16le(
      this.raw,
      argument2,
      argument3,
      callback ? (_argument1) => callback() : null,
    );
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_text16be}.
   */
  resultText16be(
    argument2: $.Bytes | null,
    argument3: number,
    callback: (() => void) | null,
  ): void {
    $raw.sqlite3_result_text16be(
      this.raw,
      argument2,
      argument3,
      callback ? (_argument1) => callback() : null,
    );
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_value}.
   */
  resultValue(value: Value | null): void {
    $raw.sqlite3_result_value(this.raw, value?.raw ?? null);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_pointer}.
   */
  resultPointer(
    argument2: $.Memory | null,
    argument3: $.CStringInput | null,
    callback: (() => void) | null,
  ): void {
    $raw.sqlite3_result_pointer(this.raw, argument2, argument3, callback ? (_argument1) => callback() : null);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_zeroblob}.
   */
  resultZeroblob(n: number): void {
    $raw.sqlite3_result_zeroblob(this.raw, n);
  }

  /**
   * CAPI3REF: Setting The Result Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_zeroblob64}.
   */
  resultZeroblob64(n: number | bigint): number {
    return $raw.sqlite3_result_zeroblob64(this.raw, n);
  }

  /**
   * CAPI3REF: Setting The Subtype Of An SQL Function
   * METHOD: sqlite3_context
   *
   * C: {@link raw.sqlite3_result_subtype}.
   */
  resultSubtype(argument2: number): void {
    $raw.sqlite3_result_subtype(this.raw, argument2);
  }

  /**
   * CAPI3REF: Determine If Virtual Table Column Access Is For UPDATE
   *
   * C: {@link raw.sqlite3_vtab_nochange}.
   */
  vtabNochange(): number {
    return $raw.sqlite3_vtab_nochange(this.raw);
  }

  /**
   * By what the value is: {@link Context.resultNull}, {@link Context.resultText}, {@link Context.resultInt64}, {@link Context.resultDouble}, {@link Context.resultBlob}.
   */
  result(value: string | number | bigint | $.Bytes | null): void {
    if (value === null) return this.resultNull();
    if (typeof value === 'string') return this.resultText(value);
    if (typeof value === 'number' && Number.isSafeInteger(value)) return this.resultInt64(value);
    if (typeof value === 'bigint') return this.resultInt64(value);
    if (typeof value === 'number') return this.resultDouble(value);
    return this.resultBlob(value);
  }
}

/**
 * CAPI3REF: A Handle To An Open BLOB
 * KEYWORDS: \{BLOB handle\} \{BLOB handles\}
 */
export class Blob extends $.Wrapper<$raw.sqlite3_blob> {
  /**
   * CAPI3REF: Move a BLOB Handle to a New Row
   * METHOD: sqlite3_blob
   *
   * C: {@link raw.sqlite3_blob_reopen}.
   */
  reopen(argument2: number | bigint): void {
    const result = $raw.sqlite3_blob_reopen(this.raw, argument2);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError('sqlite3_blob_reopen', result, $codes, $raw.sqlite3_errstr(result));
    }
  }

  /**
   * CAPI3REF: Close A BLOB Handle
   * DESTRUCTOR: sqlite3_blob
   *
   * C: {@link raw.sqlite3_blob_close}.
   */
  close(): void {
    const result = $raw.sqlite3_blob_close(this.raw);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError('sqlite3_blob_close', result, $codes, $raw.sqlite3_errstr(result));
    }
  }

  /**
   * CAPI3REF: Return The Size Of An Open BLOB
   * METHOD: sqlite3_blob
   *
   * C: {@link raw.sqlite3_blob_bytes}.
   */
  bytes(): number {
    return $raw.sqlite3_blob_bytes(this.raw);
  }

  /**
   * CAPI3REF: Read Data From A BLOB Incrementally
   * METHOD: sqlite3_blob
   *
   * C: {@link raw.sqlite3_blob_read}.
   */
  read(Z: $.Memory | null, iOffset: number): void {
    const result = $raw.sqlite3_blob_read(this.raw, Z, undefined, iOffset);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError('sqlite3_blob_read', result, $codes, $raw.sqlite3_errstr(result));
    }
  }

  /**
   * CAPI3REF: Write Data Into A BLOB Incrementally
   * METHOD: sqlite3_blob
   *
   * C: {@link raw.sqlite3_blob_write}.
   */
  write(z: $.Bytes | null, iOffset: number): void {
    const result = $raw.sqlite3_blob_write(this.raw, z, undefined, iOffset);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError('sqlite3_blob_write', result, $codes, $raw.sqlite3_errstr(result));
    }
  }
}

/**
 * CAPI3REF: Dynamic String Object
 * KEYWORDS: \{dynamic string\}
 */
export class Str extends $.Wrapper<$raw.sqlite3_str> {
  /**
   * CAPI3REF: Finalize A Dynamic String
   * DESTRUCTOR: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_finish}.
   */
  finish(): $.Owned<$.Pointer<$.Char>> | null {
    return $raw.sqlite3_str_finish(this.raw);
  }

  /**
   * CAPI3REF: Add Content To A Dynamic String
   * METHOD: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_appendf}.
   */
  appendf(zFormat: $.CStringInput | null, ...rest: $.Variadic[]): void {
    $raw.sqlite3_str_appendf(this.raw, zFormat, ...rest);
  }

  /**
   * CAPI3REF: Add Content To A Dynamic String
   * METHOD: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_append}.
   */
  append(zIn: $.CStringInput | null): void {
    $raw.sqlite3_str_append(this.raw, zIn, $.byteLengthOf(zIn, 'sqlite3_str_append', 'zIn', 'zIn'));
  }

  /**
   * CAPI3REF: Add Content To A Dynamic String
   * METHOD: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_appendall}.
   */
  appendall(zIn: $.CStringInput | null): void {
    $raw.sqlite3_str_appendall(this.raw, zIn);
  }

  /**
   * CAPI3REF: Add Content To A Dynamic String
   * METHOD: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_appendchar}.
   */
  appendchar(N: number, C: number | string): void {
    $raw.sqlite3_str_appendchar(this.raw, N, C);
  }

  /**
   * CAPI3REF: Add Content To A Dynamic String
   * METHOD: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_reset}.
   */
  reset(): void {
    $raw.sqlite3_str_reset(this.raw);
  }

  /**
   * CAPI3REF: Status Of A Dynamic String
   * METHOD: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_errcode}.
   */
  errcode(): number {
    return $raw.sqlite3_str_errcode(this.raw);
  }

  /**
   * CAPI3REF: Status Of A Dynamic String
   * METHOD: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_length}.
   */
  length(): number {
    return $raw.sqlite3_str_length(this.raw);
  }

  /**
   * CAPI3REF: Status Of A Dynamic String
   * METHOD: sqlite3_str
   *
   * C: {@link raw.sqlite3_str_value}.
   */
  value(): $.Pointer<$.Char> | null {
    return $raw.sqlite3_str_value(this.raw);
  }
}

/** CAPI3REF: Online Backup Object */
export class Backup extends $.Wrapper<$raw.sqlite3_backup> {
  /**
   * CAPI3REF: Online Backup API.
   *
   * C: {@link raw.sqlite3_backup_step}.
   */
  step(nPage: number): boolean {
    const result = $raw.sqlite3_backup_step(this.raw, nPage);
    if (result === $raw.SQLITE_DONE) return false;
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError('sqlite3_backup_step', result, $codes, $raw.sqlite3_errstr(result));
    }

    return true;
  }

  /**
   * CAPI3REF: Online Backup API.
   *
   * C: {@link raw.sqlite3_backup_step}.
   */
  async stepAsync(nPage: number, options?: $.AsyncOptions): Promise<boolean> {
    const result = await $.callAsync($raw.sqlite3_backup_step, [this.raw, nPage], options);
    if (result === $raw.SQLITE_DONE) return false;
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError('sqlite3_backup_step', result, $codes, $raw.sqlite3_errstr(result));
    }

    return true;
  }

  /**
   * CAPI3REF: Online Backup API.
   *
   * C: {@link raw.sqlite3_backup_finish}.
   */
  finish(): void {
    const result = $raw.sqlite3_backup_finish(this.raw);
    if (result !== $raw.SQLITE_OK) {
      throw new SqliteError('sqlite3_backup_finish', result, $codes, $raw.sqlite3_errstr(result));
    }
  }

  /**
   * CAPI3REF: Online Backup API.
   *
   * C: {@link raw.sqlite3_backup_remaining}.
   */
  remaining(): number {
    return $raw.sqlite3_backup_remaining(this.raw);
  }

  /**
   * CAPI3REF: Online Backup API.
   *
   * C: {@link raw.sqlite3_backup_pagecount}.
   */
  pagecount(): number {
    return $raw.sqlite3_backup_pagecount(this.raw);
  }
}

/**
 * CAPI3REF: Database Snapshot
 * KEYWORDS: \{snapshot\} \{sqlite3_snapshot\}
 */
export class Snapshot extends $.Wrapper<$raw.sqlite3_snapshot> {
  /** C: `unsigned char hidden[48]` */
  get hidden(): Uint8Array {
    return this.raw.hidden;
  }

  /**
   * CAPI3REF: Destroy a snapshot
   * DESTRUCTOR: sqlite3_snapshot
   *
   * C: {@link raw.sqlite3_snapshot_free}.
   */
  free(): void {
    $raw.sqlite3_snapshot_free(this.raw);
  }

  /**
   * CAPI3REF: Compare the ages of two snapshot handles.
   * METHOD: sqlite3_snapshot
   *
   * C: {@link raw.sqlite3_snapshot_cmp}.
   */
  cmp(p2: Snapshot | null): number {
    return $raw.sqlite3_snapshot_cmp(this.raw, p2?.raw ?? null);
  }
}

/**
 * CAPI3REF: Run-Time Library Version Numbers
 * KEYWORDS: sqlite3_version sqlite3_sourceid
 *
 * C: {@link raw.sqlite3_libversion}.
 */
export function libversion(): string | null {
  return $raw.sqlite3_libversion();
}

/**
 * CAPI3REF: Run-Time Library Version Numbers
 * KEYWORDS: sqlite3_version sqlite3_sourceid
 *
 * C: {@link raw.sqlite3_sourceid}.
 */
export function sourceid(): string | null {
  return $raw.sqlite3_sourceid();
}

/**
 * CAPI3REF: Run-Time Library Version Numbers
 * KEYWORDS: sqlite3_version sqlite3_sourceid
 *
 * C: {@link raw.sqlite3_libversion_number}.
 */
export function libversionNumber(): number {
  return $raw.sqlite3_libversion_number();
}

/** C: {@link raw.sqlite3_compileoption_used}. */
export function compileoptionUsed(zOptName: $.CStringInput | null): number {
  return $raw.sqlite3_compileoption_used(zOptName);
}

/** C: {@link raw.sqlite3_compileoption_get}. */
export function compileoptionGet(N: number): string | null {
  return $raw.sqlite3_compileoption_get(N);
}

/**
 * CAPI3REF: Test To See If The Library Is Threadsafe
 *
 * C: {@link raw.sqlite3_threadsafe}.
 */
export function threadsafe(): number {
  return $raw.sqlite3_threadsafe();
}

/**
 * CAPI3REF: Initialize The SQLite Library
 *
 * C: {@link raw.sqlite3_initialize}.
 */
export function initialize(): number {
  return $raw.sqlite3_initialize();
}

/**
 * CAPI3REF: Initialize The SQLite Library
 *
 * C: {@link raw.sqlite3_shutdown}.
 */
export function shutdown(): number {
  return $raw.sqlite3_shutdown();
}

/**
 * CAPI3REF: Initialize The SQLite Library
 *
 * C: {@link raw.sqlite3_os_init}.
 */
export function osInit(): number {
  return $raw.sqlite3_os_init();
}

/**
 * CAPI3REF: Initialize The SQLite Library
 *
 * C: {@link raw.sqlite3_os_end}.
 */
export function osEnd(): number {
  return $raw.sqlite3_os_end();
}

/**
 * CAPI3REF: Configuring The SQLite Library
 *
 * C: {@link raw.sqlite3_config}.
 */
export function config(argument1: number, ...rest: $.Variadic[]): number {
  return $raw.sqlite3_config(argument1, ...rest);
}

/**
 * CAPI3REF: Determine If An SQL Statement Is Complete
 *
 * C: {@link raw.sqlite3_complete}.
 */
export function complete(sql: $.CStringInput | null): number {
  return $raw.sqlite3_complete(sql);
}

/**
 * CAPI3REF: Determine If An SQL Statement Is Complete
 *
 * C: {@link raw.sqlite3_complete16}.
 */
export function complete16(sql: $.Bytes | null): number {
  return $raw.sqlite3_complete16(sql);
}

/**
 * CAPI3REF: Convenience Routines For Running Queries
 * METHOD: sqlite3
 *
 * C: {@link raw.sqlite3_free_table}.
 */
export function freeTable(result_: $.StringsInput | null): void {
  $raw.sqlite3_free_table(result_);
}

/**
 * CAPI3REF: Formatted String Printing Functions
 *
 * C: {@link raw.sqlite3_mprintf}.
 */
export function mprintf(
  argument1: $.CStringInput | null,
  ...rest: $.Variadic[]
): $.Owned<$.Pointer<$.Char>> | null {
  return $raw.sqlite3_mprintf(argument1, ...rest);
}

/**
 * CAPI3REF: Formatted String Printing Functions
 *
 * C: {@link raw.sqlite3_snprintf}.
 */
export function snprintf(
  argument1: number,
  argument2: $.Memory | null,
  argument3: $.CStringInput | null,
  ...rest: $.Variadic[]
): $.Pointer<$.Char> | null {
  return $raw.sqlite3_snprintf(argument1, argument2, argument3, ...rest);
}

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * C: {@link raw.sqlite3_malloc}.
 */
export function malloc(argument1: number): $.Owned<$.Pointer<$.Void>> | null {
  return $raw.sqlite3_malloc(argument1);
}

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * C: {@link raw.sqlite3_malloc64}.
 */
export function malloc64(argument1: number | bigint): $.Owned<$.Pointer<$.Void>> | null {
  return $raw.sqlite3_malloc64(argument1);
}

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * C: {@link raw.sqlite3_realloc}.
 */
export function realloc(
  argument1: $.Memory | null,
  argument2: number,
): $.Owned<$.Pointer<$.Void>> | null {
  return $raw.sqlite3_realloc(argument1, argument2);
}

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * C: {@link raw.sqlite3_realloc64}.
 */
export function realloc64(
  argument1: $.Memory | null,
  argument2: number | bigint,
): $.Owned<$.Pointer<$.Void>> | null {
  return $raw.sqlite3_realloc64(argument1, argument2);
}

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * C: {@link raw.sqlite3_free}.
 */
export function free(argument1: $.Memory | null): void {
  $raw.sqlite3_free(argument1);
}

/**
 * CAPI3REF: Memory Allocation Subsystem
 *
 * C: {@link raw.sqlite3_msize}.
 */
export function msize(argument1: $.Memory | null): number {
  return $raw.sqlite3_msize(argument1);
}

/**
 * CAPI3REF: Memory Allocator Statistics
 *
 * C: {@link raw.sqlite3_memory_used}.
 */
export function memoryUsed(): number {
  return $raw.sqlite3_memory_used();
}

/**
 * CAPI3REF: Memory Allocator Statistics
 *
 * C: {@link raw.sqlite3_memory_highwater}.
 */
export function memoryHighwater(resetFlag: number): number {
  return $raw.sqlite3_memory_highwater(resetFlag);
}

/**
 * CAPI3REF: Pseudo-Random Number Generator
 *
 * C: {@link raw.sqlite3_randomness}.
 */
export function randomness(N: number, P: $.Memory | null): void {
  $raw.sqlite3_randomness(N, P);
}

/**
 * CAPI3REF: Obtain Values For URI Parameters
 *
 * C: {@link raw.sqlite3_uri_parameter}.
 */
export function uriParameter(z: $.CStringInput | null, zParam: $.CStringInput | null): string | null {
  return $raw.sqlite3_uri_parameter(z, zParam);
}

/**
 * CAPI3REF: Obtain Values For URI Parameters
 *
 * C: {@link raw.sqlite3_uri_boolean}.
 */
export function uriBoolean(
  z: $.CStringInput | null,
  zParam: $.CStringInput | null,
  bDefault: number,
): number {
  return $raw.sqlite3_uri_boolean(z, zParam, bDefault);
}

/**
 * CAPI3REF: Obtain Values For URI Parameters
 *
 * C: {@link raw.sqlite3_uri_int64}.
 */
export function uriInt64(
  argument1: $.CStringInput | null,
  argument2: $.CStringInput | null,
  argument3: number | bigint,
): number {
  return $raw.sqlite3_uri_int64(argument1, argument2, argument3);
}

/**
 * CAPI3REF: Obtain Values For URI Parameters
 *
 * C: {@link raw.sqlite3_uri_key}.
 */
export function uriKey(z: $.CStringInput | null): string | null {
  return $raw.sqlite3_uri_key(z, $.byteLengthOf(z, 'sqlite3_uri_key', 'z', 'z'));
}

/**
 * CAPI3REF:  Translate filenames
 *
 * C: {@link raw.sqlite3_filename_database}.
 */
export function filenameDatabase(argument1: $.CStringInput | null): string | null {
  return $raw.sqlite3_filename_database(argument1);
}

/**
 * CAPI3REF:  Translate filenames
 *
 * C: {@link raw.sqlite3_filename_journal}.
 */
export function filenameJournal(argument1: $.CStringInput | null): string | null {
  return $raw.sqlite3_filename_journal(argument1);
}

/**
 * CAPI3REF:  Translate filenames
 *
 * C: {@link raw.sqlite3_filename_wal}.
 */
export function filenameWal(argument1: $.CStringInput | null): string | null {
  return $raw.sqlite3_filename_wal(argument1);
}

/**
 * CAPI3REF:  Database File Corresponding To A Journal
 *
 * C: {@link raw.sqlite3_database_file_object}.
 */
export function databaseFileObject(argument1: $.CStringInput | null): $raw.sqlite3_file | null {
  return $raw.sqlite3_database_file_object(argument1);
}

/**
 * CAPI3REF: Create and Destroy VFS Filenames
 *
 * C: {@link raw.sqlite3_create_filename}.
 */
export function createFilename(
  zDatabase: $.CStringInput | null,
  zJournal: $.CStringInput | null,
  zWal: $.CStringInput | null,
  nParam: number,
  azParam: $.StringsInput | null,
): string | null {
  return $raw.sqlite3_create_filename(zDatabase, zJournal, zWal, nParam, azParam);
}

/**
 * CAPI3REF: Create and Destroy VFS Filenames
 *
 * C: {@link raw.sqlite3_free_filename}.
 */
export function freeFilename(argument1: $.CStringInput | null): void {
  $raw.sqlite3_free_filename(argument1);
}

/**
 * CAPI3REF: Error Codes And Messages
 * METHOD: sqlite3
 *
 * C: {@link raw.sqlite3_errstr}.
 */
export function errstr(argument1: number): string | null {
  return $raw.sqlite3_errstr(argument1);
}

/** C: {@link raw.sqlite3_global_recover}. */
export function globalRecover(): number {
  return $raw.sqlite3_global_recover();
}

/** C: {@link raw.sqlite3_thread_cleanup}. */
export function threadCleanup(): void {
  $raw.sqlite3_thread_cleanup();
}

/** C: {@link raw.sqlite3_memory_alarm}. */
export function memoryAlarm(
  callback: ((argument2: number, argument3: number) => void) | null,
  argument2: $.Memory | null,
  argument3: number | bigint,
): number {
  return $raw.sqlite3_memory_alarm(
    callback ? (_argument1, argument2, argument3) => callback(argument2, argument3) : null,
    argument2,
    argument3,
  );
}

/**
 * CAPI3REF: Suspend Execution For A Short Time
 *
 * C: {@link raw.sqlite3_sleep}.
 */
export function sleep(argument1: number): number {
  return $raw.sqlite3_sleep(argument1);
}

/**
 * CAPI3REF: Win32 Specific Interface
 *
 * C: {@link raw.sqlite3_win32_set_directory}.
 */
export function win32SetDirectory(type: number | bigint, zValue: $.Memory | null): number {
  return $raw.sqlite3_win32_set_directory(type, zValue);
}

/**
 * CAPI3REF: Win32 Specific Interface
 *
 * C: {@link raw.sqlite3_win32_set_directory8}.
 */
export function win32SetDirectory8(type: number | bigint, zValue: $.CStringInput | null): number {
  return $raw.sqlite3_win32_set_directory8(type, zValue);
}

/**
 * CAPI3REF: Win32 Specific Interface
 *
 * C: {@link raw.sqlite3_win32_set_directory16}.
 */
export function win32SetDirectory16(type: number | bigint, zValue: $.Bytes | null): number {
  return $raw.sqlite3_win32_set_directory16(type, zValue);
}

/**
 * CAPI3REF: Enable Or Disable Shared Pager Cache
 *
 * C: {@link raw.sqlite3_enable_shared_cache}.
 */
export function enableSharedCache(argument1: number): number {
  return $raw.sqlite3_enable_shared_cache(argument1);
}

/**
 * CAPI3REF: Attempt To Free Heap Memory
 *
 * C: {@link raw.sqlite3_release_memory}.
 */
export function releaseMemory(argument1: number): number {
  return $raw.sqlite3_release_memory(argument1);
}

/**
 * CAPI3REF: Impose A Limit On Heap Size
 *
 * C: {@link raw.sqlite3_soft_heap_limit64}.
 */
export function softHeapLimit64(N: number | bigint): number {
  return $raw.sqlite3_soft_heap_limit64(N);
}

/**
 * CAPI3REF: Impose A Limit On Heap Size
 *
 * C: {@link raw.sqlite3_hard_heap_limit64}.
 */
export function hardHeapLimit64(N: number | bigint): number {
  return $raw.sqlite3_hard_heap_limit64(N);
}

/**
 * CAPI3REF: Deprecated Soft Heap Limit Interface
 * DEPRECATED
 *
 * C: {@link raw.sqlite3_soft_heap_limit}.
 */
export function softHeapLimit(N: number): void {
  $raw.sqlite3_soft_heap_limit(N);
}

/**
 * CAPI3REF: Automatically Load Statically Linked Extensions
 *
 * C: {@link raw.sqlite3_auto_extension}.
 */
export function autoExtension(
  xEntryPoint: $.FunctionInput<$raw.sqlite3_auto_extension_xEntryPoint> | null,
): number {
  return $raw.sqlite3_auto_extension(xEntryPoint);
}

/**
 * CAPI3REF: Cancel Automatic Extension Loading
 *
 * C: {@link raw.sqlite3_cancel_auto_extension}.
 */
export function cancelAutoExtension(
  xEntryPoint: $.FunctionInput<$raw.sqlite3_cancel_auto_extension_xEntryPoint> | null,
): number {
  return $raw.sqlite3_cancel_auto_extension(xEntryPoint);
}

/**
 * CAPI3REF: Reset Automatic Extension Loading
 *
 * C: {@link raw.sqlite3_reset_auto_extension}.
 */
export function resetAutoExtension(): void {
  $raw.sqlite3_reset_auto_extension();
}

/**
 * CAPI3REF: Virtual File System Objects
 *
 * C: {@link raw.sqlite3_vfs_find}.
 */
export function vfsFind(zVfsName: $.CStringInput | null): Vfs | null {
  const result = $raw.sqlite3_vfs_find(zVfsName);
  return $.wrap(Vfs, result);
}

/**
 * CAPI3REF: Testing Interface
 *
 * C: {@link raw.sqlite3_test_control}.
 */
export function testControl(op: number, ...rest: $.Variadic[]): number {
  return $raw.sqlite3_test_control(op, ...rest);
}

/**
 * CAPI3REF: SQL Keyword Checking
 *
 * C: {@link raw.sqlite3_keyword_count}.
 */
export function keywordCount(): number {
  return $raw.sqlite3_keyword_count();
}

/**
 * CAPI3REF: SQL Keyword Checking
 *
 * C: {@link raw.sqlite3_keyword_name}.
 */
export function keywordName(
  argument1: number,
  argument2: $.StringsInput | null,
  argument3: $.PointerTo<$.Int> | null,
): number {
  return $raw.sqlite3_keyword_name(argument1, argument2, argument3);
}

/**
 * CAPI3REF: SQL Keyword Checking
 *
 * C: {@link raw.sqlite3_keyword_check}.
 */
export function keywordCheck(argument1: $.CStringInput | null, argument2: number): number {
  return $raw.sqlite3_keyword_check(argument1, argument2);
}

/**
 * CAPI3REF: SQLite Runtime Status
 *
 * C: {@link raw.sqlite3_status}.
 */
export function status(
  op: number,
  resetFlag: number,
): { result: number; pCurrent: number; pHighwater: number } {
  const pCurrent = new $.Out($.int);
  const pHighwater = new $.Out($.int);
  const result = $raw.sqlite3_status(op, pCurrent, pHighwater, resetFlag);
  return { result, pCurrent: pCurrent.value, pHighwater: pHighwater.value };
}

/**
 * CAPI3REF: SQLite Runtime Status
 *
 * C: {@link raw.sqlite3_status64}.
 */
export function status64(
  op: number,
  resetFlag: number,
): { result: number; pCurrent: number; pHighwater: number } {
  const pCurrent = new $.Out($.longLong);
  const pHighwater = new $.Out($.longLong);
  const result = $raw.sqlite3_status64(op, pCurrent, pHighwater, resetFlag);
  return { result, pCurrent: pCurrent.value, pHighwater: pHighwater.value };
}

/**
 * CAPI3REF: String Comparison
 *
 * C: {@link raw.sqlite3_stricmp}.
 */
export function stricmp(argument1: $.CStringInput | null, argument2: $.CStringInput | null): number {
  return $raw.sqlite3_stricmp(argument1, argument2);
}

/**
 * CAPI3REF: String Comparison
 *
 * C: {@link raw.sqlite3_strnicmp}.
 */
export function strnicmp(
  argument1: $.CStringInput | null,
  argument2: $.CStringInput | null,
  argument3: number,
): number {
  return $raw.sqlite3_strnicmp(argument1, argument2, argument3);
}

/**
 * CAPI3REF: String Globbing
 *
 * C: {@link raw.sqlite3_strglob}.
 */
export function strglob(zGlob: $.CStringInput | null, zStr: $.CStringInput | null): number {
  return $raw.sqlite3_strglob(zGlob, zStr);
}

/**
 * CAPI3REF: String LIKE Matching
 *
 * C: {@link raw.sqlite3_strlike}.
 */
export function strlike(
  zGlob: $.CStringInput | null,
  zStr: $.CStringInput | null,
  cEsc: number,
): number {
  return $raw.sqlite3_strlike(zGlob, zStr, cEsc);
}

/**
 * CAPI3REF: Error Logging Interface
 *
 * C: {@link raw.sqlite3_log}.
 */
export function log(iErrCode: number, zFormat: $.CStringInput | null, ...rest: $.Variadic[]): void {
  $raw.sqlite3_log(iErrCode, zFormat, ...rest);
}

/**
 * CAPI3REF: Determine The Collation For a Virtual Table Constraint
 * METHOD: sqlite3_index_info
 *
 * C: {@link raw.sqlite3_vtab_collation}.
 */
export function vtabCollation(
  argument1: $raw.sqlite3_index_info | null,
  argument2: number,
): string | null {
  return $raw.sqlite3_vtab_collation(argument1, argument2);
}

/**
 * CAPI3REF: Determine if a virtual table query is DISTINCT
 * METHOD: sqlite3_index_info
 *
 * C: {@link raw.sqlite3_vtab_distinct}.
 */
export function vtabDistinct(argument1: $raw.sqlite3_index_info | null): number {
  return $raw.sqlite3_vtab_distinct(argument1);
}

/**
 * CAPI3REF: Identify and handle IN constraints in xBestIndex
 *
 * C: {@link raw.sqlite3_vtab_in}.
 */
export function vtabIn(
  argument1: $raw.sqlite3_index_info | null,
  iCons: number,
  bHandle: number,
): number {
  return $raw.sqlite3_vtab_in(argument1, iCons, bHandle);
}

/**
 * CAPI3REF: Constraint values in xBestIndex()
 * METHOD: sqlite3_index_info
 *
 * C: {@link raw.sqlite3_vtab_rhs_value}.
 */
export function vtabRhsValue(
  argument1: $raw.sqlite3_index_info | null,
  argument2: number,
  ppVal: $.PointerTo<$raw.sqlite3_value> | null,
): number {
  return $raw.sqlite3_vtab_rhs_value(argument1, argument2, ppVal);
}
// bindgen-checksum: e04c1043
