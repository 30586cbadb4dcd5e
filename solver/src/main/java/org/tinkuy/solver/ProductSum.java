package org.tinkuy.solver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Products while they are collected: those of the same two variables add up, in whatever order the
/// two were given.
final class ProductSum {
  private final Map<Pair, Double> coefficients = new LinkedHashMap<>();

  private record Pair(Variable first, Variable second) {}

  void add(double coefficient, Variable first, Variable second) {
    Pair pair = first.index() <= second.index() ? new Pair(first, second) : new Pair(second, first);
    coefficients.merge(pair, coefficient, Double::sum);
  }

  List<Product> list() {
    return coefficients.entrySet().stream()
        .map(each -> new Product(each.getKey().first(), each.getKey().second(), each.getValue()))
        .toList();
  }
}
