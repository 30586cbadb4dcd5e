package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.RowRef;

/// Makes the figures of this engine, each with whose flows made it and the steps on the way.
///
/// @param coverage how many standard uncertainties lie between a value and the ends of its range
record FlowFigures(double coverage) {
  private static final Sentence MISSING = Sentence.of("reason.flowsMissing", "flows are missing");
  private static final Sentence FATE_UNTOLD =
      Sentence.of("reason.flowsUse", "what becomes of some of it is not stated");

  /// A part of a sum.
  ///
  /// @param owner whose it is: a tenant, a body or `park`
  /// @param rows the rows it was read from, with what each gives of the amount
  /// @param amount what it gives
  /// @param secrecy how far it may travel
  record Part(String owner, List<Term.Contribution> rows, Amount amount, Secrecy secrecy) {
    /// What one row says.
    static Part of(String owner, RowRef row, Amount amount, Secrecy secrecy) {
      return new Part(owner, List.of(new Term.Contribution(row, amount.value())), amount, secrecy);
    }

    /// A part of a flow, made by all rows that the flow was read from.
    static Part of(Entry entry, Amount amount) {
      Entry.Use use = entry.use();
      return new Part(entry.holder(), use.contributions(amount.value()), amount, use.secrecy());
    }

    /// A part of what an exchange hands over, made by the rows that link it.
    static Part of(Entry entry, Inventory.Exchange exchange, Amount amount) {
      return new Part(
          entry.holder(),
          Entry.Read.contributions(exchange.reads(), amount.value()),
          amount,
          entry.use().secrecy().and(exchange.secrecy()));
    }

    Part times(double factor) {
      return new Part(
          owner,
          rows.stream()
              .map(row -> new Term.Contribution(row.row(), row.amount() * factor))
              .toList(),
          amount.times(factor),
          secrecy);
    }
  }

  /// The sum of parts, found on their own.
  static Amount sum(List<Part> parts) {
    Amount sum = Amount.NONE;
    for (Part part : parts) {
      sum = sum.plus(part.amount());
    }
    return sum;
  }

  /// The figure of a sum: known within its uncertainty, or where parts are missing at least as much
  /// as is told, of bands their lower ends. Beside what is missing the error of measuring what is
  /// told is small.
  ///
  /// @param whole whether no part is missing
  Figure sum(String id, Unit unit, List<Part> parts, boolean whole) {
    Amount told = sum(parts);
    Figure.Range range = range(told);
    Origin origin = origin(parts, List.of(term(id, unit, parts)));
    return whole
        ? new Figure(id, Figure.State.KNOWN, Optional.of(range), unit, origin, Sentence.NONE)
        : Figure.uncertain(
            id,
            new Figure.Range(told.value(), told.least(), Double.POSITIVE_INFINITY),
            unit,
            origin,
            MISSING);
  }

  /// The figure of an amount that was made of several sums.
  Figure of(String id, Unit unit, Amount amount, List<Term> terms, List<Part> parts) {
    return new Figure(
        id,
        Figure.State.KNOWN,
        Optional.of(range(amount)),
        unit,
        origin(parts, terms),
        Sentence.NONE);
  }

  /// The figure of an amount to which something is missing.
  Figure open(String id, Unit unit, Amount amount, List<Term> terms, List<Part> parts) {
    Figure.Range range =
        new Figure.Range(amount.value(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    return Figure.uncertain(id, range, unit, origin(parts, terms), MISSING);
  }

  /// The share of one sum in another, the first being a part of the second.
  Figure share(String id, List<Part> part, List<Part> all, boolean whole, List<Term> terms) {
    return share(id, part, List.of(), all, whole, terms);
  }

  /// The share of one sum in another, of which a part may belong to the first: it lies between that
  /// without and with it.
  ///
  /// @param open what may belong to the first, a part of `all` and not of `part`
  Figure share(
      String id,
      List<Part> part,
      List<Part> open,
      List<Part> all,
      boolean whole,
      List<Term> terms) {
    double below = sum(all).value();
    if (below <= 0) {
      return none(id, whole ? Figure.State.NOT_APPLICABLE : Figure.State.NO_DATA, all);
    }
    double share = sum(part).value() / below;
    double most = Math.min(1, share + sum(open).value() / below);
    Origin origin = origin(all, terms);
    if (!whole) {
      return Figure.uncertain(id, new Figure.Range(share, 0, 1), Unit.ONE, origin, MISSING);
    }
    return most > share
        ? Figure.uncertain(id, new Figure.Range(share, share, most), Unit.ONE, origin, FATE_UNTOLD)
        : Figure.known(id, share, Unit.ONE, origin);
  }

  Figure none(String id, Figure.State state, List<Part> parts) {
    return Figure.none(
        id,
        state,
        origin(parts, List.of()),
        state == Figure.State.NO_DATA ? MISSING : Sentence.NONE);
  }

  Term term(String label, Unit unit, List<Part> parts) {
    Figure.Range range = range(sum(parts));
    List<Term.Contribution> rows = new ArrayList<>(parts.size());
    parts.forEach(part -> rows.addAll(part.rows()));
    Value value =
        new Value.Amount(
            range.low(), range.high(), range.value(), unit, Optional.empty(), Optional.empty());
    Term term = new Term(label, value, rows, "");
    return parts.stream().anyMatch(part -> part.amount().isEstimated()) ? term.estimated() : term;
  }

  private Figure.Range range(Amount amount) {
    double width = amount.margin(coverage);
    return new Figure.Range(amount.value(), amount.value() - width, amount.value() + width);
  }

  private static Origin origin(List<Part> parts, List<Term> terms) {
    Map<String, Double> amounts = new HashMap<>();
    Secrecy secrecy = Secrecy.T3;
    boolean estimated = false;
    for (Part part : parts) {
      amounts.merge(part.owner(), Math.abs(part.amount().value()), Double::sum);
      secrecy = secrecy.and(part.secrecy());
      estimated |= part.amount().isEstimated();
    }
    return new Origin(Origin.contributors(amounts), secrecy, terms, estimated);
  }
}
