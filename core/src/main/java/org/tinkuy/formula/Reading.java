package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// One evaluation under way: the park and period that are read, the rows at hand, and the terms and
/// gaps found so far. For one thread.
final class Reading {
  private static final int MAX_DEPTH = 16;

  private final Catalog catalog;
  private final Park park;
  private final Period period;
  private final boolean intended;
  private final @Nullable Member[] frames = new @Nullable Member[MAX_DEPTH];
  private final PeriodRows periodRows;
  private final List<Term> terms = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private int depth;

  Reading(Catalog catalog, Park park, Period period, boolean intended) {
    this.catalog = catalog;
    this.park = park;
    this.period = period;
    this.intended = intended;
    this.periodRows = new PeriodRows(park, period);
    Arrays.fill(frames, null);
  }

  Catalog catalog() {
    return catalog;
  }

  Park park() {
    return park;
  }

  Period period() {
    return period;
  }

  boolean intended() {
    return intended;
  }

  PeriodRows rows() {
    return periodRows;
  }

  /// The row at hand in a frame.
  Member row(int frame) {
    return Objects.requireNonNull(frames[frame]);
  }

  /// Evaluates something with a row at hand.
  Value with(int frame, Member member, Eval eval) {
    Member before = frames[frame];
    frames[frame] = member;
    depth++;
    Value value = eval.eval(this);
    depth--;
    frames[frame] = before;
    return value;
  }

  /// Evaluates a condition on a row; gaps that do not matter to the answer are forgotten.
  Value.Truth test(int frame, Member member, Eval condition) {
    int mark = gaps.size();
    Value.Truth truth = Logic.truth(with(frame, member, condition));
    if (truth != Value.Truth.UNKNOWN) {
      gaps.subList(mark, gaps.size()).clear();
    }
    return truth;
  }

  /// A reading of the same park in another period; its terms are not kept, its gaps are.
  Value at(Period other, Eval eval) {
    Reading reading = new Reading(catalog, park, other, intended);
    Value value = eval.eval(reading);
    gaps.addAll(reading.gaps);
    return value;
  }

  void term(Term term) {
    if (depth == 0) {
      terms.add(term);
    }
  }

  void gap(String what, String reason) {
    gaps.add(new Gap(what, reason));
  }

  Mark mark() {
    return new Mark(terms.size(), gaps.size());
  }

  /// Forgets the terms and gaps found since the mark: that way was not taken.
  void forget(Mark mark) {
    terms.subList(mark.terms(), terms.size()).clear();
    gaps.subList(mark.gaps(), gaps.size()).clear();
  }

  Evaluation finish(Value value) {
    boolean open =
        switch (value) {
          case Value.Amount amount -> !amount.isExact();
          case Value.Truth truth -> truth == Value.Truth.UNKNOWN;
          case Value.Missing _ -> true;
          case Value.NotApplicable _, Value.Day _, Value.Word _ -> false;
        };
    return new Evaluation(value, terms, open ? gaps.stream().distinct().toList() : List.of());
  }

  /// How much had been found at some moment.
  ///
  /// @param terms number of terms
  /// @param gaps number of gaps
  record Mark(int terms, int gaps) {}
}
