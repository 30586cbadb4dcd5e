package org.tinkuy.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.tinkuy.catalog.Goals;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.park.Tenant;

/// The lines of business of the tenants of a period: by divisions of ISIC Rev. 4, the first two
/// digits of the class.
///
/// @param byDivision ids of the tenants by division, in the order of the divisions
record Sectors(SequencedMap<String, List<String>> byDivision) {

  static Sectors of(Park park, Period period) {
    SequencedMap<String, List<String>> byDivision = new TreeMap<>();
    for (Tenant tenant : park.tenants()) {
      if (tenant.isInDuring(period) && tenant.sector().length() >= 2) {
        byDivision
            .computeIfAbsent(tenant.sector().substring(0, 2), _ -> new ArrayList<>())
            .add(tenant.id());
      }
    }
    return new Sectors(byDivision);
  }

  /// How many divisions there are.
  Figure divisions() {
    return figure("policy:divisions", byDivision.size());
  }

  /// How many divisions of equal size would be as diverse: `1 / sum of p^2`, where `p` is the share
  /// of a division in the firms; from 1 to the number of divisions.
  ///
  /// Source: Hill, Diversity and evenness, Ecology 54 (1973), pages 427 to 432, number of order 2.
  Figure diversity() {
    double firms = byDivision.values().stream().mapToInt(List::size).sum();
    double squares =
        byDivision.values().stream()
            .mapToDouble(own -> own.size() / firms * own.size() / firms)
            .sum();
    return figure(Goals.Objective.DIVERSITY, 1 / squares);
  }

  private Figure figure(String id, double value) {
    if (byDivision.isEmpty()) {
      return Figure.none(
          id,
          Figure.State.NO_DATA,
          Origin.NONE,
          Sentence.of("reason.registerEmpty", "the register is empty"));
    }
    List<Contributor> contributors = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    byDivision.forEach(
        (division, tenants) -> {
          tenants.forEach(tenant -> contributors.add(new Contributor(tenant, 1)));
          List<Term.Contribution> rows =
              tenants.stream()
                  .map(tenant -> new Term.Contribution(new RowRef("tenants", tenant), 1))
                  .toList();
          Value firms = Value.Amount.exact(rows.size(), Unit.ONE);
          terms.add(new Term("ISIC " + division, firms, rows, "tenants"));
        });
    return Figure.known(id, value, Unit.ONE, new Origin(contributors, Secrecy.T3, terms));
  }
}
