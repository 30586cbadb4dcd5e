package org.tinkuy.catalog;

import org.tinkuy.kernel.Check;

/// The type of a column: a kind, perhaps in lists, perhaps pointing to a table, perhaps per
/// something.
///
/// @param kind what one cell, or one item of a list, holds
/// @param list whether a cell holds items separated by `|`
/// @param target the table a reference points to, empty for other kinds
/// @param per for money: what the amount is for (`m2`, `m2/yr`, `unit` = the row's unit), empty for
///   a plain amount
public record FieldType(FieldKind kind, boolean list, String target, String per) {
  public FieldType {
    Check.that(
        (kind == FieldKind.REF) == !target.isEmpty(),
        "catalog.field.target",
        "Field type %s: a reference names its table and nothing else does, but target is '%s'.",
        kind,
        target);
  }

  /// Reads the type column of `catalog/fields.csv`: `list<ref:tenants>`, `money/m2`, `share`.
  public static FieldType parse(String text) {
    boolean list = text.startsWith("list<") && text.endsWith(">");
    String inner = list ? text.substring(5, text.length() - 1) : text;
    if (inner.startsWith("ref:")) {
      return new FieldType(FieldKind.REF, list, inner.substring(4), "");
    }
    int slash = inner.indexOf('/');
    String word = slash < 0 ? inner : inner.substring(0, slash);
    String per = slash < 0 ? "" : inner.substring(slash + 1);
    for (FieldKind kind : FieldKind.values()) {
      if (kind != FieldKind.REF && kind.name().equalsIgnoreCase(word)) {
        return new FieldType(kind, list, "", per);
      }
    }
    Check.that(false, "catalog.field.type", "Field type '%s' is unknown.", text);
    throw new IllegalStateException(text);
  }
}
