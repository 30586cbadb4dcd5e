package org.tinkuy.assess;

import java.util.List;
import org.tinkuy.figure.Figure;
import org.tinkuy.park.RowRef;

/// A row that a score rests on and that nobody has reviewed.
///
/// @param row the row
/// @param weight which part of the known criteria rests on it, 0 to 1
/// @param criteria ids of the criteria that read it
public record OpenReview(RowRef row, Figure weight, List<String> criteria) {
  public OpenReview {
    criteria = List.copyOf(criteria);
  }
}
