package org.tinkuy.compliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Tenant;

/// The register of hazardous substances held in a park.
///
/// @param substances one for each row, in the order of the keys
/// @param held how many entries each tenant has, > 0, by its id; a tenant without one is not in it
/// @param entries how many there are; no data where the register is empty
/// @param holders how many tenants hold one; no data where the register is empty
public record Chemicals(
    List<Substance> substances, Map<String, Integer> held, Figure entries, Figure holders) {
  public Chemicals {
    substances = List.copyOf(substances);
    held = Collections.unmodifiableMap(new TreeMap<>(held));
  }

  /// A hazardous substance that a tenant holds.
  ///
  /// @param tenant who holds it
  /// @param name name or CAS number
  /// @param hazards its hazard statements; none where they are not stated
  /// @param most the most that may be there at once
  public record Substance(String tenant, String name, List<String> hazards, Cell most) {
    public Substance {
      hazards = List.copyOf(hazards);
    }
  }

  /// What the tenants of a period hold; what one held that was not there any more, or not yet, is
  /// in no register.
  static Chemicals of(Park park, Period period) {
    Set<String> present =
        park.tenants().stream()
            .filter(tenant -> tenant.isInDuring(period))
            .map(Tenant::id)
            .collect(Collectors.toSet());
    List<ParkRow> rows =
        park.table("hazmat").rows().stream()
            .filter(row -> present.contains(row.text("tenant")))
            .toList();
    List<Substance> substances = new ArrayList<>();
    for (ParkRow row : rows) {
      row.find("maximum")
          .ifPresent(
              most ->
                  substances.add(
                      new Substance(
                          row.text("tenant"),
                          row.text("substance"),
                          Stream.of(row.text("hazard").split("[|;,]", -1))
                              .map(String::strip)
                              .filter(hazard -> !hazard.isEmpty())
                              .toList(),
                          most)));
    }
    Map<String, Integer> byTenant = new TreeMap<>();
    rows.forEach(row -> byTenant.merge(row.text("tenant"), 1, Integer::sum));
    Origin origin = origin(park, rows, byTenant);
    return new Chemicals(
        substances,
        byTenant,
        count("chemicals:entries", rows.size(), origin),
        count("chemicals:holders", byTenant.size(), origin));
  }

  private static Origin origin(Park park, List<ParkRow> rows, Map<String, Integer> byTenant) {
    Owners owners = new Owners(park);
    Secrecy secrecy = Secrecy.T3;
    List<Term.Contribution> contributions = new ArrayList<>();
    for (ParkRow row : rows) {
      secrecy = secrecy.and(owners.secrecy(row.ref()));
      contributions.add(new Term.Contribution(row.ref(), 1));
    }
    List<Contributor> contributors =
        byTenant.entrySet().stream()
            .map(entry -> new Contributor(entry.getKey(), entry.getValue()))
            .toList();
    Value all = Value.Amount.exact(rows.size(), Unit.ONE);
    return new Origin(
        contributors, secrecy, List.of(new Term("hazmat", all, contributions, "hazmat")));
  }

  private static Figure count(String id, int number, Origin origin) {
    return number == 0
        ? Figure.none(
            id,
            Figure.State.NO_DATA,
            Origin.NONE,
            Sentence.of("reason.registerEmpty", "the register is empty"))
        : Figure.known(id, number, Unit.ONE, origin);
  }

  List<Figure> figures() {
    return List.of(entries, holders);
  }
}
