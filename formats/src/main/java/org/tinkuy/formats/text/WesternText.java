package org.tinkuy.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// Text in Windows-1252, which spreadsheet programs write as plain "CSV" in western countries.
///
/// Every byte but five has a meaning in it, so bytes alone do not tell it from other old encodings:
/// where a sign that is no letter stands between two letters, the text is of another one, such as
/// that of DOS, and is not taken.
final class WesternText {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String IN_WORDS = "'’-.·ªº@&_";

  private WesternText() {}

  /// The text; empty where it is of another encoding.
  static Optional<String> decode(byte[] bytes) {
    try {
      String text =
          WINDOWS_1252
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return isWestern(text) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static boolean isWestern(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80
          && !Character.isLetter(c)
          && IN_WORDS.indexOf(c) < 0
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /// The word around a byte.
  static String wordAt(byte[] bytes, int index) {
    String text = new String(bytes, WINDOWS_1252);
    int start = index;
    int end = index;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && (end == index || Character.isLetter(text.charAt(end)))) {
      end++;
    }
    return text.substring(start, end);
  }
}
