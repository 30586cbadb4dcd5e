package org.tinkuy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.RowRef;

/// How much of an assessment rests on rows that somebody has reviewed, and which rows are still to
/// be looked at, those first on which most rests.
///
/// A row counts as reviewed where the latest review of it confirmed or corrected it; one that was
/// returned is open again.
///
/// @param share `sum of (reviewed rows / rows) over known criteria / known criteria`, 0 to 1; no
///   data where no criterion is known
/// @param known results of the criteria that have data
/// @param seen rows that somebody has reviewed
public record Reviewed(Figure share, List<CriterionResult> known, Set<RowRef> seen) {
  private static final String SHARE = "review:share";

  public Reviewed {
    known = List.copyOf(known);
    seen = Set.copyOf(seen);
  }

  public static Reviewed of(Assessment assessment, Park park) {
    List<CriterionResult> known = known(assessment);
    Set<RowRef> seen = reviewed(park);
    return new Reviewed(share(known, seen), known, seen);
  }

  /// Rows that nobody has reviewed, heaviest first. Found when they are asked for: most reports
  /// tell the share alone, and there are thousands of rows.
  public List<OpenReview> open() {
    Map<RowRef, Resting> resting = new HashMap<>();
    for (int i = 0; i < known.size(); i++) {
      Set<RowRef> rows = rows(known.get(i).current().value());
      for (RowRef row : rows) {
        resting.computeIfAbsent(row, _ -> new Resting()).add(i, 1.0 / rows.size() / known.size());
      }
    }
    resting.keySet().removeAll(seen);
    return open(resting, known);
  }

  private static Figure share(List<CriterionResult> known, Set<RowRef> seen) {
    List<Term> terms = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    double sum = 0;
    for (CriterionResult result : known) {
      Figure value = result.current().value();
      double part = seen.isEmpty() ? 0 : part(rows(value), seen);
      terms.add(term(result.id(), part, value.id()));
      origins.add(value.origin());
      sum += part;
    }
    return share(sum, known.size(), Origin.of(origins).with(terms));
  }

  private static double part(Set<RowRef> rows, Set<RowRef> seen) {
    long done = rows.stream().filter(seen::contains).count();
    return rows.isEmpty() ? 0 : (double) done / rows.size();
  }

  /// Rows on which the same criteria rest share one origin: a table may have thousands of them.
  private static List<OpenReview> open(Map<RowRef, Resting> resting, List<CriterionResult> known) {
    Map<BitSet, Shared> shared = new HashMap<>();
    List<OpenReview> open = new ArrayList<>();
    resting.forEach(
        (row, on) -> {
          Shared of = shared.computeIfAbsent(on.criteria, indices -> Shared.of(known, indices));
          Figure weight = Figure.known("review:" + row, on.weight, Unit.ONE, of.origin());
          open.add(new OpenReview(row, weight, of.criteria()));
        });
    open.sort(
        Comparator.comparingDouble((OpenReview each) -> -each.weight().findValue().orElse(0.0))
            .thenComparing(each -> each.weight().id()));
    return open;
  }

  /// What rests on one row: which of the known criteria, by their place among them, and how much.
  private static final class Resting {
    private final BitSet criteria = new BitSet();
    private double weight;

    void add(int criterion, double part) {
      criteria.set(criterion);
      weight += part;
    }
  }

  /// What rows have in common on which the same criteria rest.
  private record Shared(Origin origin, List<String> criteria) {
    static Shared of(List<CriterionResult> known, BitSet indices) {
      List<CriterionResult> own = indices.stream().mapToObj(known::get).toList();
      return new Shared(
          Origin.of(own.stream().map(result -> result.current().value().origin()).toList()),
          own.stream().map(CriterionResult::id).toList());
    }
  }

  private static Figure share(double sum, int known, Origin origin) {
    return known == 0
        ? Figure.none(
            SHARE,
            Figure.State.NO_DATA,
            origin,
            Sentence.of("reason.nothingKnown", "no criterion has data"))
        : Figure.known(SHARE, sum / known, Unit.ONE, origin);
  }

  private static List<CriterionResult> known(Assessment assessment) {
    return assessment.results().stream()
        .filter(CriterionResult::isCounted)
        .filter(result -> result.current().state().isKnown())
        .toList();
  }

  private static Set<RowRef> rows(Figure value) {
    Set<RowRef> rows = new LinkedHashSet<>();
    for (Term term : value.origin().terms()) {
      term.contributions().forEach(part -> rows.add(part.row()));
    }
    return rows;
  }

  private static Term term(String label, double part, String source) {
    return new Term(label, Value.Amount.exact(part, Unit.ONE), List.of(), source);
  }

  private static Set<RowRef> reviewed(Park park) {
    Map<RowRef, ParkRow> latest = new LinkedHashMap<>();
    for (ParkRow review : park.table("reviews").rows()) {
      RowRef row = new RowRef(review.text("table"), review.text("key"));
      latest.merge(row, review, (a, b) -> on(b).isBefore(on(a)) ? a : b);
    }
    Set<RowRef> reviewed = new HashSet<>();
    latest.forEach(
        (row, review) -> {
          if (!review.text("result").equals("returned")) {
            reviewed.add(row);
          }
        });
    return reviewed;
  }

  private static LocalDate on(ParkRow review) {
    return review.findDate("on").orElse(LocalDate.MIN);
  }
}
