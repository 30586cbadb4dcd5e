package org.tinkuy.finance.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tinkuy.finance.difference.CasePart.Kind;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.FinanceCase.CaseExtras;
import org.tinkuy.finance.project.ParkPlan;

/// Two cases, the parts in which they differ, and any mix of them.
final class CaseMix {
  private final FinanceCase before;
  private final FinanceCase after;
  private final List<InputChange> inputs;
  private final StackMix layers;
  private List<CasePart> rules;

  /// @param inputs those that change what a case comes to
  CaseMix(FinanceCase before, FinanceCase after, List<InputChange> inputs) {
    this.before = before;
    this.after = after;
    this.inputs = List.copyOf(inputs);
    this.layers = new StackMix(before, after);
    this.rules = written();
    this.rules = joined();
  }

  /// The parts, what is no input first. An input of one case alone belongs to the part that it is
  /// written with, where that is another too: the other case has no use for it.
  List<CasePart> parts() {
    List<CasePart> parts = new ArrayList<>(rules);
    inputs.stream().map(this::part).filter(part -> part.kind() == Kind.INPUT).forEach(parts::add);
    return parts;
  }

  /// The first case with some parts of the second one; none where these do not go together.
  Optional<FinanceCase> of(Set<CasePart> taken) {
    FinanceCase base = side(Kind.REST, taken, before);
    FinanceCase phased = side(Kind.PHASES, taken, base);
    FinanceCase opened = side(Kind.OPENINGS, taken, base);
    FinanceCase agreed = side(Kind.CONTRACT, taken, base);
    StackMix.Mixed stack = stack(taken, base);
    if (!stack.fits(phased.park().phaseIds())) {
      return Optional.empty();
    }
    SequencedMap<String, CaseInput> mixed = new LinkedHashMap<>(base.inputs());
    for (InputChange change : inputs) {
      Optional<CaseInput> chosen = taken.contains(part(change)) ? change.after() : change.before();
      chosen.ifPresentOrElse(
          input -> mixed.put(change.id(), input), () -> mixed.remove(change.id()));
    }
    return Optional.of(
        new FinanceCase(
            base.head(),
            base.units(),
            base.life(),
            mixed,
            park(base, phased, opened),
            base.company(),
            stack.stack(),
            extras(base, phased, agreed)));
  }

  /// The case that a kind of difference is taken from: that of the rest where it is no part.
  private FinanceCase side(Kind kind, Set<CasePart> taken, FinanceCase rest) {
    return rules.stream()
        .filter(part -> part.kind() == kind)
        .findFirst()
        .map(part -> taken.contains(part) ? after : before)
        .orElse(rest);
  }

  private StackMix.Mixed stack(Set<CasePart> taken, FinanceCase base) {
    return layers.of(
        id ->
            rules.stream()
                .filter(part -> part.isLayer(id))
                .findFirst()
                .map(taken::contains)
                .orElse(base.equals(after)),
        base.equals(after));
  }

  private ParkPlan park(FinanceCase base, FinanceCase phased, FinanceCase opened) {
    ParkPlan of = base.park();
    return new ParkPlan(
        of.hasBudget(),
        phased.park().phases(),
        phased.park().land(),
        phased.park().works(),
        opened.park().absorptions(),
        of.products(),
        of.costs(),
        phased.park().assetClasses());
  }

  private static CaseExtras extras(FinanceCase base, FinanceCase phased, FinanceCase agreed) {
    CaseExtras of = base.extras();
    return new CaseExtras(
        phased.extras().lines(),
        of.scenarios(),
        of.links(),
        of.chances(),
        of.society(),
        of.zone(),
        agreed.extras().contract(),
        of.services());
  }

  /// The part that an input comes with.
  private CasePart part(InputChange change) {
    String[] path = change.id().split("\\.", -1);
    if (!change.isInBoth()) {
      for (CasePart part : rules) {
        if ((path[0].equals("layers") && part.isLayer(path[1]))
            || (path[0].equals("contract") && part.kind() == Kind.CONTRACT)) {
          return part;
        }
      }
      for (CasePart part : rules) {
        if (part.kind() == Kind.REST) {
          return part;
        }
      }
    }
    return CasePart.of(change.id());
  }

  /// What differs beside inputs, each kind and each layer for itself.
  private List<CasePart> written() {
    if (!CaseRules.isSameGrid(before, after)) {
      return List.of(CasePart.of(Kind.REST, layers.changed()));
    }
    boolean isSamePark = CaseRules.park(before.park()).equals(CaseRules.park(after.park()));
    boolean isSamePhases = CaseRules.phases(before).equals(CaseRules.phases(after));
    boolean isSameLines = CaseRules.lines(before).equals(CaseRules.lines(after));
    boolean isRest =
        !isSamePark
            || !isSameLines
            || !layers.isSafeguardedAlike()
            || !CaseRules.frame(before).equals(CaseRules.frame(after));
    List<CasePart> parts = new ArrayList<>();
    if (isSamePark && !CaseRules.openings(before).equals(CaseRules.openings(after))) {
      parts.add(CasePart.of(Kind.OPENINGS));
    }
    if (isSamePark && isSameLines && !isSamePhases) {
      parts.add(CasePart.of(Kind.PHASES));
    }
    if (!CaseRules.contract(before).equals(CaseRules.contract(after))) {
      parts.add(CasePart.of(Kind.CONTRACT));
    }
    if (layers.isWhole()) {
      parts.add(CasePart.of(Kind.LAYERS, layers.changed()));
    } else {
      layers.changed().forEach(id -> parts.add(CasePart.of(Kind.LAYERS, List.of(id))));
    }
    if (isRest) {
      parts.add(CasePart.of(Kind.REST));
    }
    return parts;
  }

  /// The same with those parts made one that cannot stand without each other: a layer for a phase
  /// that only one case has, two owners who take the rest.
  private List<CasePart> joined() {
    List<CasePart> tied = rules.stream().filter(this::isTied).toList();
    if (tied.size() < 2) {
      return rules;
    }
    Kind kind = Kind.LAYERS;
    for (Kind each : List.of(Kind.PHASES, Kind.REST)) {
      if (tied.stream().anyMatch(part -> part.kind() == each)) {
        kind = each;
      }
    }
    CasePart one =
        CasePart.of(kind, tied.stream().flatMap(part -> part.layers().stream()).toList());
    List<CasePart> parts = new ArrayList<>();
    for (CasePart part : rules) {
      if (!tied.contains(part)) {
        parts.add(part);
      } else if (!parts.contains(one)) {
        parts.add(one);
      }
    }
    return parts;
  }

  /// Whether a part can be neither taken alone nor left alone.
  private boolean isTied(CasePart part) {
    Set<CasePart> others = new HashSet<>(rules);
    others.remove(part);
    boolean isOther = !CaseRules.products(before).equals(CaseRules.products(after));
    boolean isByProduct =
        isOther
            && (part.kind() == Kind.REST
                ? layers.changed().stream().anyMatch(layers::isByProduct)
                : part.layers().stream().anyMatch(layers::isByProduct));
    return isByProduct || of(Set.of(part)).isEmpty() || of(others).isEmpty();
  }
}
