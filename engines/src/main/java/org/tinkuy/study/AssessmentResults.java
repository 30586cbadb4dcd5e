package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.Reviewed;
import org.tinkuy.assess.Verdict;
import org.tinkuy.figure.Figure;

/// What the assessment engine gave.
///
/// @param assessment the assessment
/// @param movement what moved since the earlier period; empty where none was asked for
/// @param gains criteria that are not met, nearest first
/// @param reviewed how much of the assessment rests on rows that somebody has reviewed; empty for
///   others than the operator
/// @param history the same assessment of earlier years with data, the oldest first; none where no
///   diagnosis is asked for; its figures are of their years and not among those of the results
public record AssessmentResults(
    Assessment assessment,
    Optional<Movement> movement,
    List<Gain> gains,
    Optional<Reviewed> reviewed,
    List<Assessment> history) {
  public AssessmentResults {
    gains = List.copyOf(gains);
    history = List.copyOf(history);
  }

  /// What the scheme says of the park as a whole.
  public Verdict verdict() {
    return Verdict.of(assessment);
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
    reviewed.ifPresent(found -> figures.add(found.share()));
    return figures;
  }
}
