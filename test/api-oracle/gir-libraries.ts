/** A library whose GIR file judges what is inferred from its headers alone. */
export interface JudgedLibrary {
  readonly namespace: string
  readonly headers: readonly string[]
  /** As pkg-config calls it. */
  readonly package: string
  /** The Debian package with the headers, which brings the GIR file, too. */
  readonly debian: string
  /**
   * `judged`: the rules were made with them at hand. `development`: they were counted first, and then mended
   * by what was wrong. `held-out`: they have only ever been counted.
   */
  readonly half: 'judged' | 'development' | 'held-out'
}

export const girLibraries: readonly JudgedLibrary[] = [
  {
    namespace: 'HarfBuzz-0.0',
    headers: ['hb-gobject.h', 'hb.h', 'hb-ot.h', 'hb-aat.h'],
    package: 'harfbuzz-gobject',
    debian: 'libharfbuzz-dev',
    half: 'judged',
  },
  {
    namespace: 'Pango-1.0',
    headers: ['pango/pango.h'],
    package: 'pango',
    debian: 'libpango1.0-dev',
    half: 'judged',
  },
  {
    namespace: 'GdkPixbuf-2.0',
    headers: ['gdk-pixbuf/gdk-pixbuf.h'],
    package: 'gdk-pixbuf-2.0',
    debian: 'libgdk-pixbuf-2.0-dev',
    half: 'judged',
  },
  {
    namespace: 'Atk-1.0',
    headers: ['atk/atk.h'],
    package: 'atk',
    debian: 'libatk1.0-dev',
    half: 'judged',
  },
  {
    namespace: 'Gtk-3.0',
    headers: ['gtk/gtk.h'],
    package: 'gtk+-3.0',
    debian: 'libgtk-3-dev',
    half: 'judged',
  },
  {
    namespace: 'Gio-2.0',
    headers: ['gio/gio.h'],
    package: 'gio-2.0',
    debian: 'libgirepository1.0-dev',
    half: 'development',
  },
  {
    namespace: 'Gst-1.0',
    headers: ['gst/gst.h'],
    package: 'gstreamer-1.0',
    debian: 'libgstreamer1.0-dev',
    half: 'development',
  },
  {
    namespace: 'Soup-3.0',
    headers: ['libsoup/soup.h'],
    package: 'libsoup-3.0',
    debian: 'libsoup-3.0-dev',
    half: 'development',
  },
  {
    namespace: 'Json-1.0',
    headers: ['json-glib/json-glib.h'],
    package: 'json-glib-1.0',
    debian: 'libjson-glib-dev',
    half: 'held-out',
  },
  {
    namespace: 'Poppler-0.18',
    headers: ['poppler.h'],
    package: 'poppler-glib',
    debian: 'libpoppler-glib-dev',
    half: 'development',
  },
  {
    namespace: 'Secret-1',
    headers: ['libsecret/secret.h'],
    package: 'libsecret-1',
    debian: 'libsecret-1-dev',
    half: 'development',
  },
  {
    namespace: 'IBus-1.0',
    headers: ['ibus.h'],
    package: 'ibus-1.0',
    debian: 'libibus-1.0-dev',
    half: 'development',
  },
  {
    namespace: 'Rsvg-2.0',
    headers: ['librsvg/rsvg.h'],
    package: 'librsvg-2.0',
    debian: 'librsvg2-dev',
    half: 'held-out',
  },
  {
    namespace: 'Gtk-4.0',
    headers: ['gtk/gtk.h'],
    package: 'gtk4',
    debian: 'libgtk-4-dev',
    half: 'held-out',
  },
  {
    namespace: 'Adw-1',
    headers: ['adwaita.h'],
    package: 'libadwaita-1',
    debian: 'libadwaita-1-dev',
    half: 'held-out',
  },
]
