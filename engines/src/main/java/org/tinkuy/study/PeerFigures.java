package org.tinkuy.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.catalog.Family;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.park.Tenant;

/// Makes the figures by which firms compare themselves: of a group of firms all water or energy
/// that they take in or give out, by all the people who work there. A group has the same firms in
/// all its figures, those whose headcount is known, so that no two of them differ by a firm.
final class PeerFigures {
  /// Digits of a class of ISIC that name its division.
  private static final int DIVISION = 2;

  private static final Sentence MISSING = Sentence.of("reason.flowsMissing", "flows are missing");

  private final FlowResults flows;
  private final List<Tenant> firms;
  private final Map<String, List<Tenant>> groups = new TreeMap<>();
  private final Map<String, Figure> made = new LinkedHashMap<>();

  /// What is compared.
  private record Side(Family family, String name) {
    Figure of(Balance balance) {
      return name.equals("in") ? balance.sides().in() : balance.sides().out();
    }
  }

  PeerFigures(Park park, FlowResults flows) {
    this.flows = flows;
    this.firms =
        park.tenants().stream()
            .filter(tenant -> tenant.employees().filter(people -> people > 0).isPresent())
            .toList();
    groups.put(Owners.PARK, firms);
    for (Tenant firm : firms) {
      division(firm)
          .ifPresent(name -> groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(firm));
    }
    for (Side side : sides()) {
      groups.forEach(
          (name, members) -> {
            Figure figure = figure(side, name, members);
            made.put(figure.id(), figure);
          });
    }
  }

  /// Water in and out, and energy in.
  private List<Side> sides() {
    List<Side> sides = new ArrayList<>();
    for (Family family : flows.inventory().families()) {
      if (!family.isMaterial()) {
        sides.add(new Side(family, "in"));
      }
      if (family.isWater()) {
        sides.add(new Side(family, "out"));
      }
    }
    return sides;
  }

  /// Everything that other firms are part of and that has a number, to be decided about.
  List<Figure> aggregates() {
    return made.values().stream().filter(figure -> figure.range().isPresent()).toList();
  }

  /// What each tenant has beside the others.
  ///
  /// @param sight what tenants may see
  List<PeerResults.Line> lines(Sight sight) {
    List<PeerResults.Line> lines = new ArrayList<>();
    for (Tenant firm : firms) {
      for (Side side : sides()) {
        Figure own = figure(side, firm.id(), List.of(firm));
        if (own.range().isPresent()) {
          lines.add(
              new PeerResults.Line(
                  firm.id(),
                  side.family(),
                  side.name(),
                  own,
                  division(firm).map(name -> sight.show(get(side, name))),
                  sight.show(get(side, Owners.PARK))));
        }
      }
    }
    return lines;
  }

  private Figure get(Side side, String group) {
    return Optional.ofNullable(made.get(id(side, group))).orElseThrow();
  }

  private static String id(Side side, String group) {
    return "peers." + group + "." + side.family().id() + "." + side.name();
  }

  private static Optional<String> division(Tenant firm) {
    return Optional.of(firm.sector())
        .filter(sector -> sector.length() > DIVISION)
        .map(sector -> sector.substring(0, DIVISION));
  }

  /// What a group has for each of its people: `sum x / sum n`, with `x` what a firm takes in or
  /// gives out and `n` who works there by its latest headcount; at least that where something of a
  /// firm is not known.
  private Figure figure(Side side, String group, List<Tenant> members) {
    List<Term.Contribution> amounts = new ArrayList<>();
    List<Term.Contribution> heads = new ArrayList<>();
    List<Contributor> contributors = new ArrayList<>();
    Secrecy secrecy = Secrecy.T3;
    boolean whole = true;
    for (Tenant firm : members) {
      Optional<Figure> has = flows.findBalance(firm.id() + "." + side.family().id()).map(side::of);
      whole &= has.filter(figure -> figure.state() == Figure.State.KNOWN).isPresent();
      has.ifPresent(
          figure -> figure.origin().terms().forEach(term -> amounts.addAll(term.contributions())));
      double people = firm.employees().orElseThrow();
      heads.add(new Term.Contribution(new RowRef("tenants", firm.id()), people));
      contributors.add(new Contributor(firm.id(), people));
      secrecy = secrecy.and(has.map(figure -> figure.origin().secrecy()).orElse(Secrecy.T3));
    }
    double people = sum(heads);
    double perPerson = sum(amounts) / people;
    Unit unit = side.family().unit();
    List<Term> terms =
        List.of(
            term(side.name(), sum(amounts), unit, amounts),
            term("employees", people, Unit.ONE, heads));
    Origin origin = new Origin(contributors, secrecy, terms);
    String id = id(side, group);
    if (amounts.isEmpty()) {
      return Figure.none(id, Figure.State.NO_DATA, origin, MISSING);
    }
    Figure.Range open = new Figure.Range(perPerson, perPerson, Double.POSITIVE_INFINITY);
    return whole
        ? Figure.known(id, perPerson, unit, origin)
        : Figure.uncertain(id, open, unit, origin, MISSING);
  }

  private static double sum(List<Term.Contribution> rows) {
    return rows.stream().mapToDouble(Term.Contribution::amount).sum();
  }

  private static Term term(String label, double sum, Unit unit, List<Term.Contribution> rows) {
    Value value = new Value.Amount(sum, sum, sum, unit, Optional.empty(), Optional.empty());
    return new Term(label, value, rows, "");
  }
}
