package org.tinkuy.reports;

import java.nio.ByteBuffer;

/// Makes the text behind a PDF hold the apostrophe that was written. Its fonts draw that sign for a
/// letter of phonetics too (U+02BC), which comes first and was what a search or a copy then met.
final class PdfApostrophe {
  private static final int FIRST_LETTER = 0x02BB;
  private static final int LAST_LETTER = 0x02BC;

  /// The table of characters, `cmap` in letters.
  private static final int CHARACTERS = 0x636D6170;

  private static final int TABLE_COUNT_AT = 4;
  private static final int TABLES_AT = 12;
  private static final int TABLE_BYTES = 16;

  private PdfApostrophe() {}

  /// The font without that letter: its group of two in the table of characters (format 12, each
  /// group first, last, glyph) becomes one without a drawing.
  static byte[] only(byte[] font) {
    byte[] own = font.clone();
    ByteBuffer words = ByteBuffer.wrap(own);
    for (int table = 0; table < words.getShort(TABLE_COUNT_AT); table++) {
      int entry = TABLES_AT + table * TABLE_BYTES;
      if (words.getInt(entry) == CHARACTERS) {
        int from = words.getInt(entry + 2 * Integer.BYTES);
        leaveOut(words, from, from + words.getInt(entry + 3 * Integer.BYTES));
      }
    }
    return own;
  }

  private static void leaveOut(ByteBuffer words, int from, int to) {
    for (int at = from; at + 3 * Integer.BYTES <= to; at += Integer.BYTES) {
      if (words.getInt(at) == FIRST_LETTER && words.getInt(at + Integer.BYTES) == LAST_LETTER) {
        words.putInt(at + Integer.BYTES, FIRST_LETTER);
        words.putInt(at + 2 * Integer.BYTES, 0);
      }
    }
  }
}
