package org.tinkuy.catalog;

import java.util.List;
import org.tinkuy.kernel.Check;

/// A named part of formulas: a population ("residents") or a derived figure ("workers of a
/// tenant").
///
/// @param name how formulas call it
/// @param parameters the names of its arguments, empty for most
/// @param formula its text
/// @param meaning what it is, in English, with the rule that was chosen
public record Definition(String name, List<String> parameters, String formula, String meaning) {
  public Definition {
    parameters = List.copyOf(parameters);
    Check.that(
        !formula.isBlank(), "catalog.definition.empty", "Definition '%s' has no formula.", name);
  }
}
