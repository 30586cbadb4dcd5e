package org.tinkuy.measure;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.figure.Figure;

/// The measures of a park, its lessons, and what it announced and reached.
///
/// @param measures the farthest first, then in the order of the folder; those whose status is not
///   told last
/// @param lessons in the order of the folder
/// @param outcomes what the catalog knows that this park announced and reached
public record MeasureReview(
    List<ParkMeasure> measures, List<Lesson> lessons, List<ParkOutcome> outcomes) {
  /// Of a park that tells nothing.
  public static final MeasureReview NONE = new MeasureReview(List.of(), List.of(), List.of());

  public MeasureReview {
    measures = List.copyOf(measures);
    lessons = List.copyOf(lessons);
    outcomes = List.copyOf(outcomes);
  }

  /// How many measures have a status.
  ///
  /// @param status absent for those that tell none
  public long count(Optional<ParkMeasure.Status> status) {
    return measures.stream().filter(measure -> measure.status().equals(status)).count();
  }

  /// The measures that are still to come and bear on a criterion.
  public List<ParkMeasure> open(String criterion) {
    return measures.stream()
        .filter(measure -> measure.isOpen() && measure.criteria().contains(criterion))
        .toList();
  }

  /// Every figure.
  public List<Figure> figures() {
    return measures.stream().flatMap(measure -> measure.figures().stream()).toList();
  }
}
