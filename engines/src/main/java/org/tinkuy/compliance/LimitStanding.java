package org.tinkuy.compliance;

import java.util.List;
import org.tinkuy.figure.Figure;

/// How the samples of a period stand against one limit.
///
/// @param limit id of the limit
/// @param sampling where and what
/// @param bound what is allowed
/// @param samples how many samples of the period can be compared
/// @param reached the sample nearest to the limit or farthest beyond it, in the limit's unit; from
///   0 up where that is below detection; no data where there is none
/// @param share of the limit that it comes to, 1 at the limit; not applicable where a ratio says
///   nothing: acidity, degrees of temperature, a limit of nothing
/// @param open samples that cannot be compared: another dimension, below a limit of detection that
///   lies above the limit, or of another parameter that they do not name; >= 0
/// @param exceedances samples beyond the limit, in order of time
public record LimitStanding(
    String limit,
    Sampling sampling,
    Bound bound,
    Figure samples,
    Figure reached,
    Figure share,
    int open,
    List<Exceedance> exceedances) {
  public LimitStanding {
    exceedances = List.copyOf(exceedances);
  }

  /// What it comes to.
  public enum State {
    /// Every sample keeps to the limit.
    WITHIN,
    /// A sample lies beyond it.
    EXCEEDED,
    /// No sample lies beyond it, but some cannot be compared.
    OPEN,
    /// There is nothing to compare.
    NOT_SAMPLED
  }

  public State state() {
    if (!exceedances.isEmpty()) {
      return State.EXCEEDED;
    }
    if (open > 0) {
      return State.OPEN;
    }
    return reached.findValue().isPresent() ? State.WITHIN : State.NOT_SAMPLED;
  }

  List<Figure> figures() {
    return List.of(samples, reached, share);
  }
}
