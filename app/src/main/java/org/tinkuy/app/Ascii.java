package org.tinkuy.app;

import java.text.Normalizer;

/// Text for a terminal that shows nothing beyond ASCII.
final class Ascii {
  private Ascii() {}

  /// Letters without their accents, m3 for cubic metres, three dots for an ellipsis; a question
  /// mark for what has no such spelling.
  static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("\u00ab ?| ?\u00bb", "\"")
            .replaceAll("[\u2018\u2019\u02bc]", "'")
            .replaceAll("[\u201c\u201d]", "\"")
            .replace('\u2212', '-')
            .replace('\u2013', '-')
            .replace("\u2265", ">=")
            .replace("\u2264", "<=")
            .replace("\u2020", "+")
            .replace('\u00b7', '.')
            .replace('\u03bc', 'u');
    return plain.replaceAll("[^\\x00-\\x7f]", "?");
  }
}
