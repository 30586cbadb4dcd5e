package org.tinkuy.formula;

import java.util.List;

/// What a formula came to on a park in a period, and how.
///
/// @param value the value
/// @param terms the steps that made it, in order
/// @param gaps what is missing and could change it; empty where the value is exact
public record Evaluation(Value value, List<Term> terms, List<Gap> gaps) {
  public Evaluation {
    terms = List.copyOf(terms);
    gaps = List.copyOf(gaps);
  }
}
