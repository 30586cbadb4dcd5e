package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.Reviewed;
import org.tinkuy.figure.Figure;

/// What the assessment engine gave.
///
/// @param assessment the assessment
/// @param movement what moved since the earlier period; empty where none was asked for
/// @param gains criteria that are not met, nearest first
/// @param reviewed how much of the assessment rests on rows that somebody has reviewed
public record AssessmentResults(
    Assessment assessment, Optional<Movement> movement, List<Gain> gains, Reviewed reviewed) {
  public AssessmentResults {
    gains = List.copyOf(gains);
  }

  /// What the nearest gains add to the score together.
  public Figure nearest() {
    return Gains.nearest(gains);
  }

  /// Its figures.
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(assessment.figures());
    movement.ifPresent(moved -> figures.addAll(moved.figures()));
    figures.add(nearest());
    gains.forEach(gain -> figures.addAll(gain.figures()));
    figures.add(reviewed.share());
    return figures;
  }
}
