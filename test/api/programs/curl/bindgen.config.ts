import { defineConfig } from '../../../../generator/config/configuration.ts'

export default defineConfig({
  headers: 'curl/curl.h',
  output: '../output/curl.ts',
  api: {
    classes: { CURL: 'Easy', CURLM: 'Multi', curl_mime: 'Mime', curl_mimepart: 'Part' },
    prefixes: ['curl_easy_', 'curl_multi_', 'curl_mime_', 'curl_'],
    names: { curl_mime_init: 'mime', curl_slist_append: 'Slist.append' },
    error: 'CurlError',
    status: { '{curl_easy_init,curl_multi_init,curl_mime_init,curl_mime_addpart,curl_slist_append}': 'null' },
    messages: ['curl_easy_strerror', 'curl_multi_strerror'],
    directions: {
      'curl_multi_perform.running_handles': 'out',
      'curl_multi_{poll,wait}.ret': 'out',
      'curl_multi_info_read.msgs_in_queue': 'out',
    },
    lengths: { 'curl_{write,read}_callback.buffer': 'size * nitems' },
    iterators: { curl_multi_info_read: null },
    properties: {
      curl_easy_setopt: {
        method: 'set',
        type: 'EasyOptions',
        constants: 'CURLOPT_*',
        ranges: {
          CURLOPTTYPE_LONG: 'long',
          CURLOPTTYPE_OBJECTPOINT: 'text',
          CURLOPTTYPE_FUNCTIONPOINT: null,
          CURLOPTTYPE_OFF_T: 'long long',
          CURLOPTTYPE_BLOB: 'curl_blob',
        },
        types: {
          'CURLOPT_*{DATA,LASTENTRY}': null,
          'CURLOPT_{COPY,}POSTFIELDS': 'text',
          'CURLOPT_{*HEADER,*QUOTE,RESOLVE,CONNECT_TO,MAIL_RCPT,TELNETOPTIONS,*ALIASES}': 'curl_slist',
          CURLOPT_HEADER: 'long',
          CURLOPT_MIMEPOST: 'curl_mime',
          'CURLOPT_{WRITE,HEADER}FUNCTION': 'curl_write_callback',
          CURLOPT_READFUNCTION: 'curl_read_callback',
          CURLOPT_XFERINFOFUNCTION: 'curl_xferinfo_callback',
          CURLOPT_DEBUGFUNCTION: 'curl_debug_callback',
        },
      },
      curl_easy_getinfo: {
        method: 'info',
        type: 'EasyInfo',
        direction: 'out',
        constants: 'CURLINFO_*',
        ranges: {
          CURLINFO_STRING: 'text',
          CURLINFO_LONG: 'long',
          CURLINFO_DOUBLE: 'double',
          CURLINFO_SLIST: null,
          CURLINFO_OFF_T: 'long long',
        },
      },
    },
    async: ['curl_easy_perform', 'curl_multi_poll'],
  },
})
