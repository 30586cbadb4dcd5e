package org.tinkuy.solver;

import java.util.List;

/// The rule of a park that a constraint states, in a form that can be put into words.
///
/// Constraints with equal tags state one rule together, and are kept or left out together when a
/// conflict is searched.
///
/// @param key the key of the sentence in the catalog's texts, as `exchange.rule.supply`
/// @param values what stands in the sentence, in its order
public record Tag(String key, List<String> values) {
  public Tag {
    Ensure.that(!key.isBlank(), "Tag: a key is needed, but it is blank.");
    values = List.copyOf(values);
  }

  public static Tag of(String key, String... values) {
    return new Tag(key, List.of(values));
  }

  @Override
  public String toString() {
    return values.isEmpty() ? key : key + values;
  }
}
