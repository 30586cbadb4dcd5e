package org.tinkuy.formula;

/// A word of a formula.
///
/// @param kind what it is
/// @param text as written, without quotes or braces
/// @param at where it stands
record Token(Kind kind, String text, Spot at) {
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
