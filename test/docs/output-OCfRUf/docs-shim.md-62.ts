import { defineConfig } from 'koffi-bindgen'
export default defineConfig({
  headers: 'png.h',
  shim: true,
  c: `
    #include <setjmp.h>
    #include <stdio.h>
    /** Reads the size of a picture. Returns 0 where it cannot be read. */
    static int png_read_size(const char *path, unsigned *width, unsigned *height) {
      FILE *file = fopen(path, "rb");
      if (!file) return 0;
      png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
      png_infop info = png_create_info_struct(png);
      volatile int read = 0;
      if (setjmp(png_jmpbuf(png)) == 0) {
        png_init_io(png, file);
        png_read_info(png, info);
        *width = png_get_image_width(png, info);
        *height = png_get_image_height(png, info);
        read = 1;
      }
      png_destroy_read_struct(&png, &info, NULL);
      fclose(file);
      return read;
    }
  `,
})
