package org.tinkuy.reports;

import java.nio.ByteBuffer;

/// Makes the text behind a PDF hold the apostrophe that was written. Its fonts draw that sign for a
/// letter of phonetics too (U+02BC), which comes first and was what a search or a copy then met.
final class PdfApostrophe {
  private static final int FIRST_LETTER = 0x02BB;
  private static final int LAST_LETTER = 0x02BC;

  private PdfApostrophe() {}

  /// The font without that letter: its group of two in the table of characters (format 12, each
  /// group first, last, glyph) becomes one without a drawing.
  static byte[] only(byte[] font) {
    byte[] own = font.clone();
    ByteBuffer words = ByteBuffer.wrap(own);
    for (int at = 0; at + 3 * Integer.BYTES <= own.length; at += Integer.BYTES) {
      if (words.getInt(at) == FIRST_LETTER && words.getInt(at + Integer.BYTES) == LAST_LETTER) {
        words.putInt(at + Integer.BYTES, FIRST_LETTER);
        words.putInt(at + 2 * Integer.BYTES, 0);
      }
    }
    return own;
  }
}
