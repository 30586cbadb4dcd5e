package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Park;

/// One evaluation under way: the rows that are read, the rows at hand, and the terms and gaps found
/// so far. For one thread.
final class Reading {
  /// How many rows may be at hand at once, one inside the other.
  static final int MOST_ROWS = 16;

  /// How many sets most formulas ask for at most, so that no more room is made for them.
  private static final int FEW_SETS = 4;

  private final PeriodRows rows;
  private final boolean intended;
  private final @Nullable Member[] frames;
  private final IdentityHashMap<SetPlan, Found> closed = new IdentityHashMap<>(FEW_SETS);
  private final List<Term> terms = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private int depth;
  private boolean swayed;

  Reading(PeriodRows rows, boolean intended) {
    this(rows, intended, new @Nullable Member[MOST_ROWS], 0);
  }

  private Reading(PeriodRows rows, boolean intended, @Nullable Member[] frames, int depth) {
    this.rows = rows;
    this.intended = intended;
    this.frames = frames;
    this.depth = depth;
  }

  Park park() {
    return rows.park();
  }

  Period period() {
    return rows.period();
  }

  boolean intended() {
    return intended;
  }

  /// Notes that there are intended answers to what was asked, whether or not they rule.
  void sway() {
    swayed = true;
  }

  /// Whether intended answers could have given something else.
  boolean isSwayed() {
    return swayed;
  }

  PeriodRows rows() {
    return rows;
  }

  /// Whether no row is at hand: what is found now is a term of the formula itself.
  boolean isOutermost() {
    return depth == 0;
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
  Value test(int frame, Member member, Eval condition) {
    int mark = gaps.size();
    Value value = with(frame, member, condition);
    if (!Logic.isOpen(value)) {
      forgetGaps(mark);
    }
    return value;
  }

  /// The rows of a set that does not depend on the rows at hand: found once, for other formulas too
  /// where to find them tells nothing and intended answers do not bear on them.
  ///
  /// @param name the same for all sets with these rows
  Members closed(SetPlan plan, Object name) {
    Found found = closed.get(plan);
    if (found == null) {
      Members shared = plan.quiet() ? rows.findSet(name) : null;
      found = shared == null ? found(plan, name) : new Found(shared, false);
      closed.put(plan, found);
    }
    swayed |= found.swayed();
    return found.members();
  }

  private Found found(SetPlan plan, Object name) {
    boolean before = swayed;
    swayed = false;
    Members members = new Members(plan.members().in(this, Narrowing.NONE));
    Found found = new Found(members, swayed);
    swayed |= before;
    if (plan.quiet() && !found.swayed()) {
      rows.keepSet(name, members);
    }
    return found;
  }

  /// Evaluates something in another period, with the same rows at hand. Its gaps and terms are kept
  /// under the name of the period.
  Value at(Period other, Eval eval) {
    Reading reading = new Reading(rows.in(other), intended, frames, depth);
    Value value = eval.eval(reading);
    boolean another = !other.equals(period());
    reading.gaps.forEach(gap -> gaps.add(another ? gap.in(other) : gap));
    swayed |= reading.swayed;
    for (Term term : reading.terms) {
      term(term.in(other));
    }
    return value;
  }

  /// The rows of a set among those that were left out for their errors.
  List<Member> unread(SetPlan plan) {
    Reading reading = new Reading(rows.unread(plan.schema()), intended, frames, depth);
    List<Member> members = plan.in(reading);
    swayed |= reading.swayed;
    return members;
  }

  void term(Term term) {
    if (depth == 0) {
      terms.add(term.value() instanceof Value.Amount a ? term.withValue(settled(a)) : term);
    }
  }

  /// Notes a term that was made of those found since a mark.
  void term(Term term, Mark since) {
    term(term.madeOf(terms.size() - since.terms()));
  }

  /// Notes that something is missing.
  ///
  /// @param what its name in the park or the catalog, the same in every language
  void gap(String what, String reason) {
    gap(Sentence.value(what), reason);
  }

  void gap(Sentence what, String reason) {
    gaps.add(new Gap(what, reason));
  }

  /// Notes that a part of the formula has no value, for the innermost row at hand where there is
  /// one.
  void gapOf(String part, String reason) {
    gapOf(Sentence.value(part), reason);
  }

  void gapOf(Sentence part, String reason) {
    String row = "";
    for (int i = 0; i < frames.length && depth > 0; i++) {
      Member member = frames[i];
      row = member == null ? row : member.row().toString();
    }
    gap(row.isEmpty() ? part : Gap.ofRow(row, part), reason);
  }

  void gaps(List<Gap> more) {
    gaps.addAll(more);
  }

  int gapMark() {
    return gaps.size();
  }

  void forgetGaps(int mark) {
    forgetGaps(mark, gaps.size());
  }

  void forgetGaps(int from, int to) {
    forget(gaps, from, to);
  }

  void forgetTerms(int mark) {
    forget(terms, mark, terms.size());
  }

  /// Most often there is nothing to forget, so that is asked first.
  private static void forget(List<?> list, int from, int to) {
    if (from < to) {
      list.subList(from, to).clear();
    }
  }

  /// Takes back the terms found since a mark.
  List<Term> takeTerms(int mark) {
    if (mark == terms.size()) {
      return List.of();
    }
    List<Term> since = List.copyOf(terms.subList(mark, terms.size()));
    forgetTerms(mark);
    return since;
  }

  /// Takes back the gaps found since a mark.
  List<Gap> takeGaps(int mark) {
    if (mark == gaps.size()) {
      return List.of();
    }
    List<Gap> since = List.copyOf(gaps.subList(mark, gaps.size()));
    forgetGaps(mark);
    return since;
  }

  Mark mark() {
    return new Mark(terms.size(), gaps.size());
  }

  /// Forgets the terms and gaps found since the mark: that way was not taken.
  void forget(Mark mark) {
    forgetTerms(mark.terms());
    forgetGaps(mark.gaps());
  }

  Evaluation finish(Value value, FormulaType type, UnitTable units) {
    boolean open =
        switch (value) {
          case Value.Amount amount -> !amount.isExact();
          case Value.Truth truth -> truth == Value.Truth.UNKNOWN;
          case Value.Missing _ -> true;
          case Value.NotApplicable _, Value.Day _, Value.Word _ -> false;
        };
    return new Evaluation(
        settled(value, type, units), terms, open ? gaps.stream().distinct().toList() : List.of());
  }

  private static Value settled(Value value, FormulaType type, UnitTable units) {
    return switch (value) {
      case Value.Amount amount when Arithmetic.isAny(amount) ->
          Arithmetic.in(amount, unitOf(type, units));
      case Value.Missing missing when missing.within().filter(Arithmetic::isAny).isPresent() ->
          missing.within(Arithmetic.in(missing.within().get(), unitOf(type, units)));
      case Value other -> other;
    };
  }

  /// A unit for a number that never met a row: the first of the catalog with that dimension, and
  /// one for a plain number.
  private static Unit unitOf(FormulaType type, UnitTable units) {
    Optional<Dimension> dimension =
        type instanceof FormulaType.Measured(var measured) ? measured : Optional.empty();
    if (dimension.filter(Dimension::isNone).isPresent()) {
      return Unit.ONE;
    }
    return units.listUnits().stream()
        .filter(unit -> dimension.filter(unit.dimension()::equals).isPresent())
        .filter(unit -> !unit.hasOffset())
        .findFirst()
        .orElse(Unit.ONE);
  }

  private static Value.Amount settled(Value.Amount amount) {
    return Arithmetic.isAny(amount) ? Arithmetic.in(amount, Unit.ONE) : amount;
  }

  /// The rows of a set.
  ///
  /// @param swayed whether intended answers bear on which they are
  private record Found(Members members, boolean swayed) {}

  /// How much had been found at some moment.
  ///
  /// @param terms number of terms
  /// @param gaps number of gaps
  record Mark(int terms, int gaps) {}
}
