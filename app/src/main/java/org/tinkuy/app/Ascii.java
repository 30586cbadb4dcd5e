package org.tinkuy.app;

import java.text.Normalizer;

/// Text for a terminal that shows nothing beyond ASCII.
final class Ascii {
  private Ascii() {}

  static String of(String text) {
    String raised =
        text.replaceAll("[\u00b2\u2082]", "2").replace('\u00b3', '3').replace('\u00b5', 'u');
    String plain =
        Normalizer.normalize(raised, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("\u00ab\u00a0?|\u00a0?\u00bb", "\"")
            .replace('\u2212', '-')
            .replace('\u2013', '-')
            .replace('\u202f', ' ')
            .replace('\u00a0', ' ')
            .replace("\u2265", ">=")
            .replace("\u2264", "<=")
            .replace("\u2020", "+")
            .replace("\u2026", "...")
            .replace('\u00b7', '.');
    return plain.replaceAll("[^\\x00-\\x7f]", "?");
  }
}
