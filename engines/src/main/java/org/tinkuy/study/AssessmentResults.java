package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.Reviewed;
import org.tinkuy.assess.Verdict;
import org.tinkuy.figure.Figure;

/// What the assessment engine gave.
///
/// @param assessment the assessment
/// @param movement what moved since the earlier period; empty where none was asked for
/// @param gains criteria that are not met, nearest first
/// @param history the same assessment of earlier years with data, the oldest first; none where no
///   diagnosis is asked for; its figures are of their years and not among those of the results
/// @param reviewed how much of the assessment rests on rows that somebody has reviewed; absent for
///   others than the operator, whose rows these are
/// @param strong share of its points that a category reaches at least to be called strong, 0 to 1
public record AssessmentResults(
    Assessment assessment,
    Optional<Movement> movement,
    List<Gain> gains,
    List<Assessment> history,
    Optional<Reviewed> reviewed,
    double strong) {
  public AssessmentResults {
    gains = List.copyOf(gains);
    history = List.copyOf(history);
  }

  /// What the scheme says of the park as a whole.
  public Verdict verdict() {
    return Verdict.of(assessment);
  }

  /// The category that reaches the most, where that is a strength.
  public Optional<GroupScore> strongest() {
    return assessment.current().strongest(strong);
  }

  /// What the nearest gains add to the score together.
  public Figure nearest() {
    return Gains.nearest(gains);
  }

  /// Its figures.
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(assessment.figures());
    movement.ifPresent(moved -> figures.addAll(moved.figures()));
    verdict().points().ifPresent(figures::add);
    figures.add(nearest());
    gains.forEach(gain -> figures.addAll(gain.figures()));
    reviewed.ifPresent(known -> figures.add(known.share()));
    return figures;
  }
}
