package org.tinkuy.flows;

import org.tinkuy.figure.Figure;

/// What tests read off the greenhouse gases of a park.
final class Footprints {
  private Footprints() {}

  static double value(Figure figure) {
    return figure.findValue().orElseThrow();
  }

  static Figure.State scope2State(Carbon carbon, String holder) {
    return holder(carbon, holder).scope2Location().state();
  }

  static double scope2(Carbon carbon, String holder) {
    return value(holder(carbon, holder).scope2Location());
  }

  static Carbon.Footprint holder(Carbon carbon, String id) {
    return carbon.holders().stream()
        .filter(footprint -> footprint.subject().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
