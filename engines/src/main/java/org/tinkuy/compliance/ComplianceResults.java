package org.tinkuy.compliance;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.figure.Figure;

/// What is allowed, held against what was measured, in one period.
///
/// @param limits one for each limit, in the order of their ids
/// @param chemicals hazardous substances held
/// @param waters sources of water
/// @param strips what must stay free, and the plots that reach into it
public record ComplianceResults(
    List<LimitStanding> limits, Chemicals chemicals, Waters waters, Strips strips) {
  public ComplianceResults {
    limits = List.copyOf(limits);
  }

  /// How many limits are in a state.
  public long count(LimitStanding.State state) {
    return limits.stream().filter(limit -> limit.state() == state).count();
  }

  /// Every figure, in the order of the pages.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    limits.forEach(limit -> figures.addAll(limit.figures()));
    figures.addAll(chemicals.figures());
    figures.addAll(waters.figures());
    figures.addAll(strips.figures());
    return figures;
  }
}
