package org.tinkuy.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.formula.Canonical;
import org.tinkuy.formula.Evaluation;
import org.tinkuy.formula.Formula;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;
import org.tinkuy.park.RowRef;

/// Turns evaluations on a park into figures, with whose rows made them and how secret they are.
/// Safe for many threads.
public final class Figures {
  private static final Sentence ROWS_MISSING =
      Sentence.of("reason.rowsMissing", "rows are missing");

  private final Owners owners;

  /// Rows that tell an estimate as one number, and so without a lower end.
  private final Set<RowRef> estimates;

  /// Whose the rows are that were asked for: most rows stand behind many figures.
  private final Map<RowRef, List<String>> known = new ConcurrentHashMap<>();

  /// How secret the rows are that were asked for.
  private final Map<RowRef, Secrecy> secrecies = new ConcurrentHashMap<>();

  public Figures(Park park) {
    this.owners = new Owners(park);
    this.estimates = estimates(park);
  }

  /// The figure of an evaluation.
  ///
  /// @param formula what was evaluated
  public Figure of(String id, Formula formula, Evaluation evaluation) {
    Origin origin = origin(formula, evaluation.terms());
    return switch (evaluation.value()) {
      case Value.Amount amount when amount.isExact() ->
          Figure.known(id, amount.known(), amount.unit(), origin);
      case Value.Amount amount -> uncertain(id, amount, origin, ROWS_MISSING);
      case Value.NotApplicable none ->
          Figure.none(id, Figure.State.NOT_APPLICABLE, origin, none.detail());
      case Value.Missing missing ->
          missing
              .within()
              .map(range -> uncertain(id, range, origin, missing.detail()))
              .orElseGet(() -> Figure.none(id, Figure.State.NO_DATA, origin, missing.detail()));
      case Value.Truth truth ->
          Figure.none(
              id,
              truth == Value.Truth.UNKNOWN ? Figure.State.NO_DATA : Figure.State.ANSWER,
              origin,
              Sentence.NONE);
      case Value.Day _, Value.Word _ ->
          Figure.none(id, Figure.State.NO_DATA, origin, Sentence.NONE);
    };
  }

  private static Figure uncertain(String id, Value.Amount amount, Origin origin, Sentence reason) {
    Figure.Range range = new Figure.Range(amount.known(), amount.low(), amount.high());
    return Figure.uncertain(id, range, amount.unit(), origin, reason);
  }

  private Origin origin(Formula formula, List<Term> terms) {
    List<Term> told = withEstimates(terms);
    return new Origin(
        contributors(formula, told),
        secrecy(told),
        told,
        told.stream().anyMatch(Term::isEstimated));
  }

  private static Set<RowRef> estimates(Park park) {
    Set<RowRef> estimates = new HashSet<>();
    for (ParkTable table : park.tables().values()) {
      if (table.schema().findField("state").isPresent()) {
        table.rows().stream().filter(Figures::isEstimate).map(ParkRow::ref).forEach(estimates::add);
      }
    }
    return estimates;
  }

  private static boolean isEstimate(ParkRow row) {
    return row.text("state").equals("estimated")
        && Stream.of("quantity", "value")
            .flatMap(column -> row.find(column, Cell.Band.class).stream())
            .noneMatch(band -> band.low() < band.high());
  }

  /// The terms, with those marked that estimates made, themselves or by the terms that made them.
  private List<Term> withEstimates(List<Term> terms) {
    if (estimates.isEmpty()) {
      return terms;
    }
    List<Term> told = new ArrayList<>(terms.size());
    for (Term term : terms) {
      boolean estimated = hasEstimate(term) || isEstimated(told, term.parts());
      told.add(estimated ? term.estimated() : term);
    }
    return told;
  }

  /// Whether one of the last few terms is.
  private static boolean isEstimated(List<Term> terms, int last) {
    for (int i = Math.max(0, terms.size() - last); i < terms.size(); i++) {
      if (terms.get(i).isEstimated()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasEstimate(Term term) {
    for (Term.Contribution row : term.contributions()) {
      if (row.amount() != 0 && estimates.contains(row.row())) {
        return true;
      }
    }
    return false;
  }

  /// That of the most secret row; what is as secret as can be asks no further row.
  private Secrecy secrecy(List<Term> terms) {
    Secrecy secrecy = Secrecy.T3;
    for (Term term : terms) {
      for (Term.Contribution row : term.contributions()) {
        secrecy = secrecy.and(secrecyOf(row.row()));
        if (secrecy == Secrecy.T1) {
          return secrecy;
        }
      }
    }
    return secrecy;
  }

  /// Whose rows the figure is a share of: those of its denominator, where that is one term; else of
  /// the term with most owners, the later one where several have as many.
  private List<Contributor> contributors(Formula formula, List<Term> terms) {
    String denominator = formula.findCanonical().map(Canonical::denominator).orElse("");
    List<Term> others = new ArrayList<>();
    List<Term> own = new ArrayList<>();
    for (Term term : terms) {
      if (!term.contributions().isEmpty()) {
        (term.label().equals(denominator) ? own : others).add(term);
      }
    }
    Map<String, Double> widest = Map.of();
    for (Term term : own.isEmpty() ? others : own) {
      Map<String, Double> amounts = amounts(term);
      widest = amounts.size() >= widest.size() && !amounts.isEmpty() ? amounts : widest;
    }
    return Origin.contributors(widest);
  }

  /// What each owner gave to a term; a row of several owners counts for each in equal parts.
  private Map<String, Double> amounts(Term term) {
    Map<String, Double> amounts = new HashMap<>();
    for (Term.Contribution row : term.contributions()) {
      List<String> ids = ownersOf(row.row());
      for (String id : ids) {
        amounts.merge(id, row.amount() / ids.size(), Double::sum);
      }
    }
    return amounts;
  }

  private Secrecy secrecyOf(RowRef row) {
    Secrecy secrecy = secrecies.get(row);
    return secrecy != null ? secrecy : secrecies.computeIfAbsent(row, owners::secrecy);
  }

  /// Looked up before it is asked to be made: most are there, and only to look takes no lock.
  private List<String> ownersOf(RowRef row) {
    List<String> ids = known.get(row);
    return ids != null ? ids : known.computeIfAbsent(row, owners::of);
  }
}
