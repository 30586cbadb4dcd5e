package org.tinkuy.finance.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tinkuy.finance.project.AbsorptionPlan;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.ParkPlan;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.kernel.Place;

/// Two cases, the parts in which they differ, and any mix of them.
final class CaseMix {
  private final FinanceCase before;
  private final FinanceCase after;
  private final List<InputChange> inputs;
  private final Optional<CasePart> frame;

  /// @param inputs those that change what a case comes to
  CaseMix(FinanceCase before, FinanceCase after, List<InputChange> inputs) {
    this.before = before;
    this.after = after;
    this.inputs = List.copyOf(inputs);
    this.frame = frame();
  }

  /// The parts, what is no input first. Inputs of one case alone belong to the rest, where there is
  /// one: the other case has no use for them.
  List<CasePart> parts() {
    List<CasePart> parts = new ArrayList<>();
    frame.ifPresent(parts::add);
    inputs.stream()
        .filter(change -> change.isInBoth() || !hasRest())
        .forEach(change -> parts.add(CasePart.of(change.id())));
    return parts;
  }

  /// The first case with some parts of the second one.
  FinanceCase of(Set<CasePart> taken) {
    FinanceCase base = frame.filter(taken::contains).isPresent() ? after : before;
    SequencedMap<String, CaseInput> mixed = new LinkedHashMap<>(base.inputs());
    for (InputChange change : inputs) {
      if (change.isInBoth() || !hasRest()) {
        Optional<CaseInput> chosen =
            taken.contains(CasePart.of(change.id())) ? change.after() : change.before();
        chosen.ifPresentOrElse(
            input -> mixed.put(change.id(), input), () -> mixed.remove(change.id()));
      }
    }
    return base.with(mixed);
  }

  private boolean hasRest() {
    return frame.filter(part -> part.kind() == CasePart.Kind.REST).isPresent();
  }

  private Optional<CasePart> frame() {
    boolean isSame =
        before.life().equals(after.life())
            && before.units().money().equals(after.units().money())
            && isSameHead()
            && before.company().equals(after.company())
            && before.stack().equals(after.stack())
            && before.extras().chances().equals(after.extras().chances())
            && contract(before).equals(contract(after))
            && lines(before).equals(lines(after));
    if (isSame && before.park().equals(after.park())) {
      return Optional.empty();
    }
    boolean isOpenings = isSame && unopened(before.park()).equals(unopened(after.park()));
    return Optional.of(CasePart.of(isOpenings ? CasePart.Kind.OPENINGS : CasePart.Kind.REST));
  }

  private boolean isSameHead() {
    return before.head().isNominal() == after.head().isNominal()
        && before.head().base().equals(after.head().base())
        && before.head().precision() == after.head().precision()
        && before.head().owner().equals(after.head().owner());
  }

  /// What a contract says that is no input, wherever it is written.
  private static List<Object> contract(FinanceCase of) {
    return of.extras()
        .contract()
        .<List<Object>>map(
            plan ->
                List.of(
                    plan.kind(),
                    plan.own(),
                    plan.availableFrom(),
                    plan.reserve_years(),
                    plan.followed()))
        .orElse(List.of());
  }

  private static List<UserLine> lines(FinanceCase of) {
    return of.extras().lines().stream()
        .map(
            line ->
                new UserLine(
                    line.id(),
                    line.name(),
                    line.type(),
                    line.formula(),
                    line.adds(),
                    line.phase(),
                    Place.file(FinanceCase.FILE)))
        .toList();
  }

  /// The plan of a park without the months of its openings.
  private static List<Object> unopened(ParkPlan plan) {
    List<Object> parts = new ArrayList<>();
    parts.add(plan.hasBudget());
    parts.add(plan.phases());
    parts.add(plan.land());
    parts.add(plan.works());
    plan.absorptions().forEach((AbsorptionPlan each) -> parts.add(each.id() + each.curve()));
    parts.add(plan.products());
    parts.add(plan.costs());
    return parts;
  }
}
