package org.tinkuy.governance;

import java.util.List;
import org.tinkuy.figure.Figure;

/// How far the operator pays its way in a period.
///
/// @param revenue what it earns of its own, without grants and sales of land
/// @param cost what running the park costs, without debt service, taxes and investment
/// @param ratio revenue by cost; 1 where it just pays its way
/// @param grants share of grants in what it takes in
public record SelfFinancing(Figure revenue, Figure cost, Figure ratio, Figure grants) {
  List<Figure> figures() {
    return List.of(revenue, cost, ratio, grants);
  }
}
