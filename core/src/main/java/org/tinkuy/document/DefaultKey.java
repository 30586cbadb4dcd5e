package org.tinkuy.document;

import org.tinkuy.catalog.Field;

/// The word that an empty key cell stands for, where its column states one: "empty = all".
final class DefaultKey {
  private static final String MARK = "empty = ";

  private DefaultKey() {}

  /// The default of a key column, empty where it has none.
  static String of(Field field) {
    if (!field.role().key() || !field.meaning().startsWith(MARK)) {
      return "";
    }
    String word = field.meaning().substring(MARK.length());
    int end = word.indexOf(';');
    return (end < 0 ? word : word.substring(0, end)).strip();
  }
}
