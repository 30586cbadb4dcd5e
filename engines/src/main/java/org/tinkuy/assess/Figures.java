package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Secrecy;
import org.tinkuy.formula.Canonical;
import org.tinkuy.formula.Evaluation;
import org.tinkuy.formula.Formula;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Turns evaluations into figures with their contributors.
final class Figures {
  /// Columns that say whose row it is, in order of preference.
  private static final List<String> OWNERS = List.of("tenant", "holder", "buyer", "subject");

  private final Park park;

  Figures(Park park) {
    this.park = park;
  }

  /// The figure of an evaluation.
  ///
  /// @param formula what was evaluated
  Figure of(String id, Formula formula, Evaluation evaluation) {
    List<Contributor> contributors = contributors(formula, evaluation.terms());
    return switch (evaluation.value()) {
      case Value.Amount amount ->
          new Figure(
              id,
              amount.isExact() ? Figure.State.KNOWN : Figure.State.UNCERTAIN,
              Optional.of(new Figure.Range(amount.known(), amount.low(), amount.high())),
              amount.unit(),
              contributors,
              Secrecy.T2,
              evaluation.terms(),
              amount.isExact() ? "" : "rows are missing");
      case Value.NotApplicable none ->
          empty(id, Figure.State.NOT_APPLICABLE, evaluation, contributors, none.detail());
      case Value.Missing missing ->
          missing
              .within()
              .map(range -> uncertain(id, range, evaluation, contributors, missing.detail()))
              .orElseGet(
                  () ->
                      empty(id, Figure.State.NO_DATA, evaluation, contributors, missing.detail()));
      case Value.Truth truth ->
          empty(
              id,
              truth == Value.Truth.UNKNOWN ? Figure.State.NO_DATA : Figure.State.ANSWER,
              evaluation,
              contributors,
              "");
      case Value.Day _, Value.Word _ ->
          empty(id, Figure.State.NO_DATA, evaluation, contributors, "");
    };
  }

  private static Figure uncertain(
      String id,
      Value.Amount range,
      Evaluation evaluation,
      List<Contributor> contributors,
      String reason) {
    return new Figure(
        id,
        Figure.State.UNCERTAIN,
        Optional.of(new Figure.Range(range.known(), range.low(), range.high())),
        range.unit(),
        contributors,
        Secrecy.T2,
        evaluation.terms(),
        reason);
  }

  private static Figure empty(
      String id,
      Figure.State state,
      Evaluation evaluation,
      List<Contributor> contributors,
      String reason) {
    return new Figure(
        id,
        state,
        Optional.empty(),
        Unit.ONE,
        contributors,
        Secrecy.T2,
        evaluation.terms(),
        reason);
  }

  /// Whose rows the figure is a share of: those of its denominator, where that is one term; else of
  /// the term with most owners, the later one where several have as many.
  private List<Contributor> contributors(Formula formula, List<Term> terms) {
    String denominator = formula.findCanonical().map(Canonical::denominator).orElse("");
    List<Term> own =
        terms.stream()
            .filter(term -> term.label().equals(denominator) && !term.contributions().isEmpty())
            .toList();
    Map<String, Double> widest = Map.of();
    for (Term term : own.isEmpty() ? terms : own) {
      Map<String, Double> amounts = owners(term);
      widest = amounts.size() >= widest.size() && !amounts.isEmpty() ? amounts : widest;
    }
    List<Contributor> contributors = new ArrayList<>();
    widest.forEach((id, amount) -> contributors.add(new Contributor(id, amount)));
    return contributors;
  }

  private Map<String, Double> owners(Term term) {
    Map<String, Double> amounts = new TreeMap<>();
    term.contributions().forEach(row -> amounts.merge(owner(row.row()), row.amount(), Double::sum));
    return amounts;
  }

  /// Whose a row is; the row is named as `table[key]`.
  private String owner(String row) {
    int bracket = row.indexOf('[');
    String table = bracket < 0 ? "" : row.substring(0, bracket);
    if (!park.tables().containsKey(table)) {
      return "park";
    }
    String key = row.substring(bracket + 1, row.length() - 1);
    Optional<ParkRow> found = park.table(table).find(key);
    for (String column : OWNERS) {
      Optional<String> owner = found.flatMap(r -> r.findText(column));
      if (owner.isPresent()) {
        return owner.get();
      }
    }
    return "park";
  }
}
