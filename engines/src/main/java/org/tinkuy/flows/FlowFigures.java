package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Secrecy;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;

/// Makes the figures of this engine, each with whose flows made it and the steps on the way.
///
/// @param coverage how many standard uncertainties lie between a value and the ends of its range
record FlowFigures(double coverage) {
  private static final String MISSING = "flows are missing";

  /// A part of a sum.
  ///
  /// @param owner whose it is: a tenant, a body or `park`
  /// @param row the row it was read from
  /// @param amount what it gives
  /// @param secrecy how far it may travel
  record Part(String owner, String row, Amount amount, Secrecy secrecy) {}

  /// The sum of parts, found on their own.
  static Amount sum(List<Part> parts) {
    return parts.stream().map(Part::amount).reduce(Amount.NONE, Amount::plus);
  }

  /// The figure of a sum: known within its uncertainty, or at least that much where parts are
  /// missing.
  ///
  /// @param whole whether no part is missing
  Figure sum(String id, Unit unit, List<Part> parts, boolean whole) {
    Amount sum = sum(parts);
    Figure.Range range = range(sum);
    if (!whole) {
      range = new Figure.Range(range.value(), range.low(), Double.POSITIVE_INFINITY);
    }
    return new Figure(
        id,
        whole ? Figure.State.KNOWN : Figure.State.UNCERTAIN,
        Optional.of(range),
        unit,
        contributors(parts),
        secrecy(parts),
        List.of(term(id, unit, parts, range)),
        whole ? "" : MISSING);
  }

  /// The figure of an amount that was made of several sums.
  Figure of(String id, Unit unit, Amount amount, List<Term> terms, List<Part> parts) {
    return new Figure(
        id,
        Figure.State.KNOWN,
        Optional.of(range(amount)),
        unit,
        contributors(parts),
        secrecy(parts),
        terms,
        "");
  }

  /// The figure of an amount to which something is missing.
  Figure open(String id, Unit unit, Amount amount, List<Term> terms, List<Part> parts) {
    Figure.Range range =
        new Figure.Range(amount.value(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    return new Figure(
        id,
        Figure.State.UNCERTAIN,
        Optional.of(range),
        unit,
        contributors(parts),
        secrecy(parts),
        terms,
        MISSING);
  }

  /// The share of one sum in another, the first being a part of the second.
  Figure share(String id, List<Part> part, List<Part> all, boolean whole, List<Term> terms) {
    double above = sum(part).value();
    double below = sum(all).value();
    if (below <= 0) {
      return none(id, whole ? Figure.State.NOT_APPLICABLE : Figure.State.NO_DATA, all);
    }
    double share = above / below;
    return new Figure(
        id,
        whole ? Figure.State.KNOWN : Figure.State.UNCERTAIN,
        Optional.of(new Figure.Range(share, whole ? share : 0, whole ? share : 1)),
        Unit.ONE,
        contributors(all),
        secrecy(all),
        terms,
        whole ? "" : MISSING);
  }

  Figure none(String id, Figure.State state, List<Part> parts) {
    return new Figure(
        id,
        state,
        Optional.empty(),
        Unit.ONE,
        contributors(parts),
        secrecy(parts),
        List.of(),
        state == Figure.State.NO_DATA ? MISSING : "");
  }

  Term term(String label, Unit unit, List<Part> parts) {
    return term(label, unit, parts, range(sum(parts)));
  }

  private static Term term(String label, Unit unit, List<Part> parts, Figure.Range range) {
    List<Term.Contribution> rows =
        parts.stream().map(p -> new Term.Contribution(p.row(), p.amount().value())).toList();
    Value value =
        new Value.Amount(
            range.low(), range.high(), range.value(), unit, Optional.empty(), Optional.empty());
    return new Term(label, value, rows, "");
  }

  private Figure.Range range(Amount amount) {
    double width = coverage * amount.deviation();
    return new Figure.Range(amount.value(), amount.value() - width, amount.value() + width);
  }

  private static List<Contributor> contributors(List<Part> parts) {
    Map<String, Double> amounts = new TreeMap<>();
    parts.forEach(p -> amounts.merge(p.owner(), Math.abs(p.amount().value()), Double::sum));
    List<Contributor> contributors = new ArrayList<>();
    amounts.forEach((id, amount) -> contributors.add(new Contributor(id, amount)));
    return contributors;
  }

  private static Secrecy secrecy(List<Part> parts) {
    return parts.stream().map(Part::secrecy).min(Secrecy::compareTo).orElse(Secrecy.T3);
  }
}
