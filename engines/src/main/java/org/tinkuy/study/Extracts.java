package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;

/// What others than the operator are told in place of results that name firms throughout; none for
/// the operator, who sees the results themselves.
///
/// @param exchanges of the exchanges; absent where they were not asked
/// @param money of the money case; absent where it was not asked
public record Extracts(Optional<ExchangeExtract> exchanges, Optional<MoneyExtract> money) {
  /// Nothing is told in place of results.
  public static final Extracts NONE = new Extracts(Optional.empty(), Optional.empty());

  /// Every figure.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    exchanges.ifPresent(extract -> figures.addAll(extract.figures()));
    money.ifPresent(extract -> figures.addAll(extract.figures()));
    return figures;
  }
}
