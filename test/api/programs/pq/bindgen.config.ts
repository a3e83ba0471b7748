import { defineConfig } from '../../../../generator/config/configuration.ts'

export default defineConfig({
  headers: 'libpq-fe.h',
  output: '../output/pq.ts',
  strings: {
    'PQ{errorMessage,resultErrorMessage,resultErrorField,getvalue,fname,cmdTuples,parameterStatus}': 'string',
    'PQescape{Literal,Identifier}': { freedBy: 'PQfreemem' },
  },
  api: {
    classes: { PGconn: 'Connection', PGresult: 'Result', PGcancel: 'Cancel' },
    error: 'PostgresError',
    status: {
      '*': 'none',
      'PQescape{Literal,Identifier}': 'null',
    },
    messages: 'PQerrorMessage',
    verdicts: {
      'PQconnectdb*': { by: 'PQstatus', success: ['CONNECTION_OK'], message: 'PQerrorMessage' },
      'PQ{exec*,prepare,describe*}': {
        by: 'PQresultStatus',
        success: [
          'PGRES_COMMAND_OK',
          'PGRES_TUPLES_OK',
          'PGRES_EMPTY_QUERY',
          'PGRES_COPY_IN',
          'PGRES_COPY_OUT',
        ],
        message: 'PQresultErrorMessage',
        details: { sqlstate: 'PQresultErrorField(PG_DIAG_SQLSTATE)' },
      },
    },
    values: {
      'PQ{execParams,execPrepared,prepare}.{paramTypes,paramLengths,paramFormats}': null,
      'PQ{execParams,execPrepared}.resultFormat': 0,
      'PQprepare.nParams': 0,
    },
    async: 'PQ{connectdb,exec,execParams,execPrepared}',
  },
})
