package org.tinkuy.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings texts that look alike to one form, so that they can be compared.
public final class Spelling {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final char LAST_PLAIN = 127;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
  private static final String LEVEL = "0123456789+-";

  private Spelling() {}

  /// One code point for what looks the same (`µ`, full-width letters), raised digits as `^2`, the
  /// middle dot as `.`, single spaces. Case and accents stay.
  static String normal(String text) {
    if (isPlain(text)) {
      return text;
    }
    String flat = Normalizer.normalize(flattened(text), Normalizer.Form.NFKC);
    return SPACES.matcher(flat).replaceAll(" ").strip();
  }

  /// The normal form without case and accents.
  public static String fold(String text) {
    String normal = normal(text);
    if (isPlain(normal)) {
      return normal.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(normal, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// The letters and digits of a text, without case and accents: `Área (m²)` and `area_m2` are one.
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        letters.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        letters.append((char) (c - 'A' + 'a'));
      } else if (c > LAST_PLAIN) {
        return foldedLetters(text);
      }
    }
    return letters.toString();
  }

  private static String foldedLetters(String text) {
    String folded = fold(text);
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /// A loop, since every name and cell of a park passes here.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 127) {
        return false;
      }
    }
    return true;
  }

  private static String flattened(String text) {
    StringBuilder flat = new StringBuilder(text.length() + 2);
    boolean raised = false;
    for (int i = 0; i < text.length(); i++) {
      int digit = RAISED.indexOf(text.charAt(i));
      if (digit >= 0 && !raised) {
        flat.append('^');
      }
      raised = digit >= 0;
      flat.append(raised ? LEVEL.charAt(digit) : levelled(text.charAt(i)));
    }
    return flat.toString();
  }

  private static char levelled(char c) {
    return switch (c) {
      case '·', '⋅' -> '.';
      case '−' -> '-';
      default -> c;
    };
  }
}
