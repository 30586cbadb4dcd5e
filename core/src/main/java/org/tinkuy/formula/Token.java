package org.tinkuy.formula;

/// A word of a formula.
///
/// @param kind what it is
/// @param text as written, without quotes or braces
/// @param position where it begins in the formula, from 0
record Token(Kind kind, String text, int position) {
  enum Kind {
    NUMBER,
    NAME,
    TEXT,
    UNIT,
    SYMBOL,
    END
  }

  boolean is(String symbolOrWord) {
    return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrWord);
  }
}
