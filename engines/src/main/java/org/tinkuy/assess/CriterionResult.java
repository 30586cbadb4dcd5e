package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Canonical;
import org.tinkuy.kernel.Unit;

/// The result for one criterion.
///
/// @param criterion the criterion
/// @param current how the park stands
/// @param intended how it means to stand in two to three years; equal to `current` where nothing is
///   intended
/// @param stated what somebody typed for the current state, shown beside; empty where nobody did
/// @param openCases cases still open and too young to judge; empty where the criterion has none
/// @param alternative what another reading of the criterion gives; empty where there is none
/// @param canonical numerator and denominator where the criterion is linear in them; empty where it
///   cannot be planned on
/// @param dated whether its value is of the period; false where it is read from tables without
///   dates, so that it is that of today in every period
public record CriterionResult(
    Criterion criterion,
    Judgement current,
    Judgement intended,
    Optional<Statement> stated,
    Optional<Figure> openCases,
    Optional<Alternative> alternative,
    Optional<Canonical> canonical,
    boolean dated) {
  public String id() {
    return criterion.id();
  }

  /// Its figures: what was measured, the target, the margin, what stands beside.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(current.value());
    current.target().ifPresent(figures::add);
    current.margin().ifPresent(margin -> figures.add(margin.share()));
    openCases.ifPresent(figures::add);
    alternative.map(Alternative::value).ifPresent(figures::add);
    return figures;
  }

  /// The same with no data where only a statement stands for the current state.
  public CriterionResult withoutStatement() {
    if (!current.stated()) {
      return this;
    }
    Judgement silent =
        new Judgement(
            State.NO_DATA,
            current.value(),
            current.target(),
            current.margin(),
            current.parts(),
            current.gaps(),
            "",
            false);
    return new CriterionResult(
        criterion, silent, intended, stated, openCases, alternative, canonical, dated);
  }

  /// Whether what it is in several periods tells how it went: what stands in tables without dates
  /// is the same in all of them.
  public boolean hasHistory() {
    return dated || current.stated();
  }

  /// Whether its value is known and cannot be better, so that there is nothing left to do about it.
  public boolean isAtBest() {
    return criterion.guidance().best().isPresent()
        && current.value().state() == Figure.State.KNOWN
        && current
            .value()
            .findValue()
            .filter(value -> criterion.guidance().best().get().isReached(value, unit()))
            .isPresent();
  }

  private Unit unit() {
    return current.value().unit();
  }

  public boolean isCounted() {
    return criterion.rule().counted();
  }
}
