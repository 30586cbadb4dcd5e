package org.tinkuy.app;

/// How many columns of a terminal a text takes: none for marks that stand over the letter before
/// them, two for ideographs, kana and syllables of Korean, one for all else.
final class DisplayWidth {
  private static final int WIDE = 2;

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /// How many characters of a text, one at least, fit into so many columns; marks stay with their
  /// letter.
  static int fitting(String text, int columns) {
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      width += of(point);
      if (width > columns && end > 0) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? WIDE : 1;
    };
  }

  private static boolean isWide(int point) {
    if (Character.isIdeographic(point)) {
      return true;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
