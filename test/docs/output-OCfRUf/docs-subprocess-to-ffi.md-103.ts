import { archive_read_data, archive_read_new, archive_read_open_filename } from 'koffi-bindgen/bindings/libarchive'
